// Quotients and remainders of int32s: whole ones while it gets hot, then fractions, zeros of both signs, and the least int32.
function div(a, b) { return a / b; }
function mod(a, b) { return a % b; }
function show(x) { return Object.is(x, -0) ? '-0' : String(x); }
let n = 0;
for (let i = 1; i < 2000; i++) n += div(i * 6, 3) + mod(i, 7);
print(n);
const edges = [0, -0, 1, -1, 2, -3, 7, 2147483647, -2147483648, 0.5];
for (const a of edges) print(edges.map((b) => show(div(a, b))).join(' '));
for (const a of edges) print(edges.map((b) => show(mod(a, b))).join(' '));
function average(list) { let s = 0; for (let i = 0; i < list.length; i++) s += list[i]; return s / list.length; }
for (let i = 0; i < 500; i++) average([2, 4, 6, 8]);
print(average([1, 2]), average([-1, 1]), show(average([])), average([2147483647, 2147483647]));
function digits(x) { let s = ''; while (x > 0) { s = x % 10 + s; x = (x - x % 10) / 10; } return s; }
for (let i = 0; i < 500; i++) digits(i * 1000);
print(digits(2147483647), digits(1e15), digits(90071992));
