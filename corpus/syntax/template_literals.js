// Template literals: nesting, conversion order by ToString, escapes, line ends, raw strings and cached template objects of tags; hot.
var a = 1, o = { toString() { return 'obj'; }, valueOf() { return 'wrong'; } };
print(`${a}${a + 1} ${o} ${[1, 2]} ${null} ${undefined} ${-0} ${`in${`ner ${a}`}`} $ {a} \${a} ${'`'} $$${a}$`);
print(`line
break`.length, `a\
b`, `\x41\u0042\u{43}\t|\0|\\`.length, `\``, `${''}` === '', `{}}{`, `${{}}`, `${() => 1}`.length > 3);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => `${Symbol('s')}`), attempt(() => `${Object.create(null)}`), attempt(() => `${{ [Symbol.toPrimitive]: h => h }}`), attempt(() => `${{ toString() { return {}; }, valueOf() { return 'vo'; } }}`));
// Each part is evaluated and converted in turn.
var log = [];
function t(n) { log.push('e' + n); return { toString() { log.push('s' + n); return n; } }; }
print(`${t('1')}-${t('2')}-${t('3')}`, log.join());
log = [];
print(attempt(() => `${t('1')}${(() => { throw new RangeError(); })()}${t('3')}`), log.join());
// Tags: strings, raw, values unconverted; one frozen strings object per site.
function tag(s, ...v) { return s.length + ':' + s.join('|') + ':' + s.raw.join('|') + ':' + v.length; }
print(tag`a${1}b${2}c`, tag``, tag`\n${0}\u0041`, tag`${1}${2}`, tag`\unicode and \xg ${1}`.includes('\\unicode'));
function give(s) { return s; }
function site() { return give`x${1}y`; }
var first = site();
for (var i = 0; i < 2500; i++) if (site() !== first) print('changed');
print(first === site(), first === give`x${1}y`, Object.isFrozen(first), Object.isFrozen(first.raw), Array.isArray(first), Object.keys(first).join(), give`\u{bad`[0]);
print(String.raw`a\n${1}\\`, String.raw({ raw: 'xyz' }, 1, 2, 3), String.raw({ raw: ['p', 'q'] }, 'v', 'ignored'));
var obj = { k: 'K', m(s, v) { return this.k + s[0] + v; }, get g() { return (s, ...v) => v.join('+'); } };
print(obj.m`t${5}`, obj['m']`u${6}`, obj.g`${1}${2}`, (s => v => s[0] + v[0])`one``two`, (new (s => function () { this.s = s[0]; })`z`).s, typeof give`t`);
// Hot: ints, doubles, strings, ropes and objects through one template; then its checksum.
function tpl(x, y) { return `<${x}:${y}>`; }
var h = 0, vals = [1, -0, 1.5, 'str', true, null, undefined, [3, 4], 2147483648, 1e21, NaN, { toString: () => 'O' }];
for (var i = 0; i < 3000; i++) { var s = tpl(vals[i % 12], i); h = (h * 31 + s.length + s.charCodeAt(1)) % 1000003; }
print(h, vals.map(v => tpl(v, '')).join(''));
var rope = '';
for (var i = 0; i < 2000; i++) rope = `${rope}${i % 10}`;
print(rope.length, rope.slice(0, 12), `${rope}` === rope, `a${'b'}c` === 'abc', { [`k${1}`]: 'computed' }.k1);
print(`\r\n`.length, `x${1 ? `y${2 ? 'z' : ''}` : ''}`, `${(x => { return `${x}}`; })('}')}`, `${{ a: '}' }.a}`);
