// Iterating strings by code point: spread, for-of, Array.from, destructuring, lone surrogates, manual next.
const s = 'a\ud83d\ude00\ud800b\udc00\u00e9\ud83d';
const hex = (c) => [...Array(c.length).keys()].map((i) => c.charCodeAt(i).toString(16)).join('+');
print([...s].map(hex).join(' '), [...s].length, Array.from(s).length, s.length, s.split('').length);
const out = [];
for (const c of s) { if (c === 'b') continue; out.push(hex(c)); if (out.length === 5) break; }
print(out.join(' '));
const [x, y, ...rest] = s;
print(hex(x), hex(y), rest.length, hex(rest[0]));
const it = s[Symbol.iterator]();
let r, steps = 0;
while (!(r = it.next()).done) steps += r.value.length;
print(steps, r.done, r.value, it.next().done, it[Symbol.iterator]() === it, Object.prototype.toString.call(it));
let total = 0;
const long = 'xy\u{1f600}'.repeat(800);
for (const c of long) total += c.length === 2 ? 100 : 1;
print(total);
function count(str) { let n = 0; for (const c of str) n++; return n; }
for (let i = 0; i < 2000; i++) count('abc');
print(count(''), count('\u{1f600}'), count('\ud83d'), count(new String('boxed')), count('a' + '\ud83d' + '\ude00'));
// Replacing the iterator on the prototype is seen by every form of iteration.
const original = String.prototype[Symbol.iterator];
String.prototype[Symbol.iterator] = function () { let n = 0; return { next: () => (n < 2 ? { value: 'i' + n++,
  done: false } : { value: undefined, done: true }) }; };
const [p, q, z] = 'zzz';
print([...'abc'].join(), count('whatever'), p, q, z, Array.from('x').join(), new Set('q').size);
String.prototype[Symbol.iterator] = original;
print([...'abc'].join(), count('whatever'));
