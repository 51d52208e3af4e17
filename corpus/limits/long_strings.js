// Very long strings by doubling, repeat, join and concatenation; lengths past any engine's limit are RangeErrors.
let s = 'abcdefgh';
while (s.length < 1000000) s += s;
print(s.length, s[0], s[s.length - 1], s.charCodeAt(500003), s.slice(999990, 1000010), s.indexOf('ha'), s.lastIndexOf('a'));
const t = 'ab'.repeat(300000) + '\u4e2d';
print(t.length, t.charCodeAt(600000), t.indexOf('\u4e2d'), t.endsWith('b\u4e2d'), t.split('ba').length);
let h = 0;
for (let i = 0; i < t.length; i += 997) h = (h * 31 + t.charCodeAt(i)) | 0;
print(h);
const throws = (f) => { try { f(); return 'no throw'; } catch (e) { return e instanceof RangeError ? 'RangeError' : e.constructor.name; } };
print(throws(() => 'ab'.repeat(2 ** 40)), throws(() => 'x'.padEnd(2 ** 45)), throws(() => 'x'.padStart(2 ** 45, 'yz')));
// Doubling a rope costs no memory for its text: the limit on the length must stop it.
function double(x) { for (let i = 0; i < 64; i++) x = x + x; return x; }
function both(x) { for (let i = 0; i < 64; i++) x = `${x}${x}`; return x; }
function prop(o) { for (let i = 0; i < 64; i++) o.s += o.s; return o.s; }
print(throws(() => double('0123456789')), throws(() => both('q')), throws(() => prop({ s: '\u4e2d' })));
let last = '', caught = 0;
for (let i = 0; i < 3; i++) { try { double('z' + i); } catch (e) { caught++; last = 'ok'; } }
print(caught, last, 'after'.concat('wards'), double('').length);
const words = [];
for (let i = 0; i < 4000; i++) words.push('w' + (i % 100));
const text = words.join(' ');
print(text.length, text.split(' ').length, new Set(text.split(' ')).size);
let count = 0;
for (const ch of text) if (ch === ' ') count++;
print(count, text.replaceAll(' ', '').length, text.toUpperCase().slice(0, 8), JSON.stringify(text).length);
const key = 'k'.repeat(5000), o = { [key]: 1, [key + '2']: 2 };
print(o['k'.repeat(2500) + 'k'.repeat(2500)], o[`${key}2`], Object.keys(o)[1].length);
