// String iteration by code point: surrogate pairs, lone halves, ropes, slices and long strings; against index access; hot.
var s = 'a\u{1F600}b\uD83D\uDE00c\uD83Dd\uDE00\uD83D\uD83D\uDE00';
function points(x) { var r = []; for (var c of x) r.push(c.length + ':' + c.codePointAt(0).toString(16)); return r.join(' '); }
print(points(s));
print(s.length, [...s].length, Array.from(s).length, [...s].join('') === s, [...s].reverse().join('').length, s.split('').length);
var it = s[Symbol.iterator]();
it.next();
print(it.next().value === '\u{1F600}', [...it].length, it.next().done, Object.prototype.toString.call(it), it[Symbol.iterator]() === it);
// A pair made by concatenation: the halves join in the rope.
var hi = '\uD83D', lo = '\uDE00', rope = '';
for (var i = 0; i < 500; i++) rope += i % 2 ? lo : hi;
print([...rope].length, rope.length, [...(rope + hi)].length, [...(lo + rope)].length, [...rope.slice(1)].length, [...rope.slice(1, -1)].length, points((hi + 'x').slice(0, 1) + lo));
// Latin-1 and mixed.
print(points('\xe9\xff\u0100'), [...'\0\x80'].map(c => c.charCodeAt(0)).join(), [...''].length, [...'z'.repeat(300)].length);
function hash(x) { var h = 0; for (var c of x) h = (h * 31 + c.codePointAt(0)) % 1000003; return h; }
function hashAt(x) { var h = 0; for (var i = 0; i < x.length; i++) { var p = x.codePointAt(i); h = (h * 31 + p) % 1000003; if (p > 0xffff) i++; } return h; }
var same = 0, strs = ['plain ascii text', s, rope, '\xe9\xe8\xff', 'mixed \u{10FFFF} end \u4e2d', ''];
for (var i = 0; i < 600; i++) if (hash(strs[i % 6]) === hashAt(strs[i % 6])) same++;
print(same, strs.map(hash).join());
// Wrapper objects, own and overridden iterators, spread in calls and patterns.
print([...new String('o\u{1F601}k')].length, Math.max(...'3917'), (([a, ...b]) => a + '|' + b.join('-'))('\u{1F600}xy'), Object.fromEntries([...'ab'].entries())[1], new Set('hello').size);
var str = new String('abc');
str[Symbol.iterator] = () => ['own'].values();
print([...str].join(), [...'abc'].join());
for (var c of 'loop') { var k = () => c; }
print(k(), c);
var fs = [];
for (let c of 'xyz') fs.push(() => c);
print(fs.map(f => f()).join(''), 'a\u{1F600}'.at(-1) === '\uDE00', [...'a\u{1F600}'].at(-1) === '\u{1F600}', isFinite('\u{1F600}'.codePointAt(0)), String.fromCodePoint(...[...'\u{1F600}x'].map(c => c.codePointAt(0))) === '\u{1F600}x');
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => String.prototype[Symbol.iterator].call(null)), [...String.prototype[Symbol.iterator].call(123)].join(), attempt(() => it.next.call({})), attempt(() => it.next.call([].values())));
