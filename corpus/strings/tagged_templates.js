// Tagged templates: cooked and raw strings, invalid escapes, one frozen object a site, this of the tag, String.raw.
function tag(strings, ...values) { return strings.join('|') + '#' + strings.raw.join('|') + '#' + values.join(','); }
print(tag`a${1}b${2}c`, tag``, tag`${1}`, tag`${1}${2}`);
print(tag`x\ny${0}\u0041`, tag`\\`.length, String.raw`a\nb${1}\u00e9`, String.raw`\``, String.raw({ raw: ['x', 'y', 'z'] }, 1, 2, 3),
  String.raw({ raw: 'abc' }, 0, 1));
function cooked(s) { return s[0] === undefined ? 'undefined ' + s.raw[0] : s[0]; }
print(cooked`\unicode`, cooked`\xg`, cooked`ok`, cooked`\01`);
function id(s) { return s; }
function site() { return id`same ${1} site`; }
const first = site();
let same = 0;
for (let i = 0; i < 4000; i++) if (site() === first) same++;
print(same, id`a` === id`a`, Object.isFrozen(first), Object.isFrozen(first.raw), Array.isArray(first), first.length);
const sites = [];
for (let i = 0; i < 3; i++) sites.push(id`loop${i}`);
print(sites[0] === sites[1], sites[1] === sites[2]);
const obj = { p: 'me', tag(s, v) { return this.p + s[0] + v; }, get g() { return function (s) { return this === obj ? 'obj' : 'other'; };
  } };
print(obj.tag`x${5}`, obj.g`y`, obj['tag']`z${6}`, (0, obj.g)`w`);
print((() => (s) => s.raw[0] + '!')()`called`, new (class { t(s) { return s[0]; } })().t`method`, id`x`.raw === id`x`, typeof id`t`);
const chain = (s, ...v) => (t, ...w) => s.join('') + v.join('') + t.join('') + w.join('');
print(chain`a${1}b``c${2}d`);
let n = 0;
function count(s, a, b) { return s.length + a * b + s[1].length; }
for (let i = 0; i < 5000; i++) n += count`p${i}qq${2}r`;
print(n);
