// Element kinds widen one step at a time under a hot loop: int, double, any, then holes in each.
function sum(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
const a = [];
for (let i = 0; i < 100; i++) a.push(i);
for (let i = 0; i < 300; i++) sum(a);
print(sum(a));
a[50] = 0.5;
print(sum(a), a[49], a[50], a[51]);
a[51] = -0;
print(sum(a), 1 / a[51], Object.is(a[51], -0));
a[52] = NaN;
print(sum(a), a[52] === a[52]);
a[52] = 2147483648;
print(sum(a), a[52]);
a[53] = 'x';
print(sum(a).length, typeof a[49], a[50] + 1, a[52] + 1);
a[53] = 1; a[50] = 50; a[51] = 51; a[52] = 52; a[54] = undefined;
print(sum(a));
a[54] = null;
print(sum(a));
a[54] = 54; a[53] = 53;
delete a[10];
print(sum(a), 10 in a);
a[10] = 10;
print(sum(a));
// Store sites: the site is hot with ints and then gets every other kind.
function fill(arr, v) { for (let i = 0; i < arr.length; i++) arr[i] = v; return arr[arr.length - 1]; }
const b = [1, 2, 3];
for (let i = 0; i < 2000; i++) fill(b, i);
print(fill(b, 0.25), b.join(), fill(b, 7), b.join(), fill(b, 'q'), b.join(), fill(b, -0) === 0, 1 / b[0], fill(b, undefined), b.join('|'));
function set(arr, i, v) { arr[i] = v; return arr.length; }
for (let i = 0; i < 3000; i++) set([0, 0, 0], i % 3, i);
const d = [0.5, 1.5];
print(set(d, 2, 3), set(d, 3, 'end'), d.join(), set([], 0, {}), set([1], 5, 1), set([1.5], 1, 1), d[2] === 3);
const copy = (x) => x.map((v) => v);
const src = [1, 2.5, 'a', , null];
print(copy(src).join('|'), copy([1, 2]).concat([0.5]).concat(['z']).join('|'), [].concat([1], [2.5], [, 3]).length);
const lit = (i) => [[1, 2], [1, 2.5], [1, 'a'], [1, , 2], [-0, 1], []][i % 6];
let t = '';
for (let i = 0; i < 3000; i++) { const l = lit(i); l.push(i % 2 ? i : i + 0.5); if (i < 6) t += l.join('/') + ' '; }
print(t);
