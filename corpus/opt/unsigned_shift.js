// Shifts without sign: hot with what stays an int32, then with what does not; the result as an operand, an element and a loop's variable.
function plain(x, n) { return x >>> n; }
function sum(x) { return (x >>> 1) + (x >>> 0); }
let total = 0;
for (let i = 0; i < 2000; i++) { total += plain(i, 1) + sum(i); }
print(total, plain(-1, 0), plain(-1, 31), plain(-1, 1), plain(-2147483648, 0), plain(1, 32), plain(-5, 28));
print(sum(-1), sum(-2147483648), sum(2147483647));
function hash(n) { let h = 0x811c9dc5 | 0; for (let i = 0; i < n; i++) { h = Math.imul(h ^ i, 16777619); } return h >>> 0; }
for (let i = 0; i < 40; i++) hash(i);
print(hash(10), hash(100), hash(1000));
function stored(a, x) { a[0] = x >>> 0; return a[0]; }
const cell = [1];
for (let i = 0; i < 1500; i++) stored(cell, i);
print(stored(cell, -7), cell[0] === 4294967289);
