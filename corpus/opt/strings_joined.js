// Additions of strings: short ones, which are copied, and ropes; of bytes and of wide units, of slices and of what a rope became; with int32s, digits among them; and what comes when a guess was wrong.
function join(a, b) { return a + b; }
function check(text) { let h = text.length; for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0; return h; }
const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(2), wide = '\u0416\u2603'.repeat(15), slice = (long + 'tail').slice(3, 50), wideSlice = (wide + long).slice(5, 45), narrowOfWide = (wide + long).slice(35);
const parts = ['', 'a', 'bc', '\u00e9', '\u0416', 'twelve units', 'some that is longer than that', long, wide, slice, wideSlice, narrowOfWide];
let sum = 0;
for (let r = 0; r < 30; r++) for (const a of parts) for (const b of parts) sum = (sum * 3 + check(join(a, b))) | 0;
print(sum, join(long, wide) === long + wide, join('', long) === long, join('x', '') === 'x');
// Ropes of ropes, which are read in between, and so become slices.
function grow(n) { let s = '', seen = 0; for (let i = 0; i < n; i++) { s = s + 'piece '; if (i % 7 === 6) seen += s.charCodeAt(s.length - 2); if (i % 50 === 49) s = s + wide; } return seen + check(s); }
for (let i = 0; i < 20; i++) grow(60);
print(grow(200));
// Int32s: digits, negative ones, the ends of the range.
function label(i) { return 'n' + i + ';' + (i - 5); }
let labels = 0;
for (let i = -300; i < 300; i++) labels = (labels * 7 + check(label(i))) | 0;
print(labels, label(0), label(9), label(10), label(-1), label(2147483647), label(-2147483643));
function digits(n) { let s = ''; for (let i = 0; i < n; i++) { s += i % 10; if (i % 31 === 30) s += '\n'; } return s; }
for (let i = 0; i < 20; i++) digits(100);
print(check(digits(1000)), digits(45).replace('\n', '/'));
function before(i) { return i + 'th'; }
for (let i = 0; i < 300; i++) before(i);
print(before(3), before(12), before(-0), before(1.5), before(true), before(null), before('x'));
// Other things come: doubles, objects with effects, symbols, undefined.
let effects = 0;
const odd = { toString() { effects++; return 'odd'; } }, value = { valueOf() { effects += 10; return 7; } }, thrower = { toString() { throw new RangeError('no'); } };
for (const other of [1.5, -0, NaN, true, null, undefined, odd, value, [1, 2], 'still', 3]) print(join('s' + other, other), join(other, 's'));
print(effects);
for (const other of [Symbol.iterator, thrower, Object.create(null)]) { try { join('s', other); print('joined'); } catch (e) { print(e.constructor.name); } }
print(join(1, 2), join(1.5, 2), join('1', 2), join(1, '2'), label('x'), label(0.5));
// A step by one is of numbers, whatever it came from.
function step(s) { let t = s; t++; return t + '|' + (s - -1); }
for (let i = 0; i < 200; i++) step(String(i));
print(step('41'), step('x'), step(''));
// Too long throws, in the middle of a loop and caught around it; nothing of the sum is lost.
function double(text) { let s = text, rounds = 0; try { for (;;) { s = s + s; rounds++; } } catch (e) { return e.constructor.name + ' ' + (s.length > 0) + ' ' + (rounds > 10); } }
print(double('x'.repeat(64)), double(long));
// What `typeof` and parts of strings give are strings.
function kinds(list) { let s = ''; for (const x of list) s = s + typeof x + ',' + String.fromCharCode(65 + s.length % 26); return s; }
for (let i = 0; i < 50; i++) kinds([1, 'a']);
print(kinds([1, 'a', {}, null, undefined, kinds, Symbol(), true]));
// Methods of strings are those of the prototype now, whatever it was before.
function calls(list, n) { let s = 0; for (let i = 0; i < n; i++) { const t = list[i % list.length]; s += t.charCodeAt(0) + t.indexOf('b') + t.slice(1).length; } return s; }
for (let i = 0; i < 60; i++) calls(['abc', 'b', wide, slice], 8);
print(calls(['abc', 'b', wide, slice], 100));
const own = { charCodeAt() { return 1; }, indexOf() { return 2; }, slice() { return 'own'; } };
print(calls(['abc', own], 10), calls([['x'], 'abc'].slice(1), 4));
try { calls([5], 1); } catch (e) { print(e.constructor.name); }
String.prototype.slice = function () { return 'replaced' + this.length; };
print(calls(['abc', 'b'], 10), calls(['abc', own], 10));
Object.prototype.extra = 3; print((() => { let s = 0; for (let i = 0; i < 100; i++) s += 'abc'.extra; return s; })());
