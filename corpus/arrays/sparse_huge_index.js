// Indices far apart: the array goes sparse, keeps its order of keys and its length, and methods skip the gap.
const a = [1, 2];
a[1000000] = 'm';
a[4294967294] = 'last';
a[4294967295] = 'named';
a[50000000] = 'f';
print(a.length, Object.keys(a).join(), a[999999], a[1000000], a[4294967294], a['4294967295']);
let seen = '';
for (const k in a) seen += k + '=' + a[k] + ' ';
print(seen);
a.length = 50000001;
print(a.length, Object.keys(a).join());
a.length = 3;
print(a.length, Object.keys(a).join(), a.join());
function set(arr, i, v) { arr[i] = v; return arr[i]; }
for (let i = 0; i < 3000; i++) set([], i & 7, i);
const b = [];
print(set(b, 3000000000, 'x'), b.length, set(b, -5, 'neg'), b.length, set(b, 1.5, 'frac'), b.length, set(b, 0, 'zero'), b[0],
  Object.keys(b).join());
function backwards(n) { const r = []; for (let i = n - 1; i >= 0; i--) r[i] = i; return r; }
const c = backwards(3000);
let s = 0;
for (let i = 0; i < c.length; i++) s += c[i];
print(c.length, s, Object.keys(c).length, c.every((x, i) => x === i));
const strided = [];
for (let i = 0; i < 300; i++) strided[i * 1000] = i;
let count = 0, total = 0;
strided.forEach((v) => { count++; total += v; });
print(strided.length, count, total, strided[299000], strided[298999], Object.keys(strided).length);
delete strided[299000];
print(strided.length, strided.lastIndexOf(298), strided.indexOf(5));
const o = {};
for (let i = 20; i >= 0; i -= 5) o[i * 100000000] = i;
o.z = 1; o[3] = 2; o.a = 3; o['-1'] = 4;
print(Object.keys(o).join(' '));
