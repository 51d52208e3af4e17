// Division of int32 pairs: exact, inexact, by zero, -0 results, the smallest int32 by -1.
function div(a, b) { return a / b; }
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
let ints = 0, fractions = 0;
for (let i = 0; i < 6000; i++) { const q = div(i, 4); if (q === (q | 0)) ints++; else fractions++; }
print(ints, fractions);
const edges = [0, -0, 1, -1, 2, 3, -3, 7, 2147483647, -2147483648, 4294967296, 0.1, Infinity, -Infinity, NaN];
for (const a of edges) print(show(a), '/', edges.map((b) => show(div(a, b))).join(' '));
function exact(a, b) { return (a / b) | 0; }
let sum = 0;
for (let i = 1; i < 6000; i++) sum += exact(1000000, i);
print(sum, exact(-2147483648, -1), exact(-7, 2), exact(7, 0), exact(-7, 0), exact(0, 0));
function byConst(a) { return [a / 2, a / -1, a / 8, a / 10, a / 0.5].map(show).join(','); }
for (let i = 0; i < 2500; i++) byConst(i);
print(byConst(0), byConst(-2147483648), byConst(7), byConst(-0), byConst('6'), byConst(null), byConst(undefined));
print(1 / 3, 2 / 3, 1e308 / 1e-10, 5e-324 / 2, -5e-324 / 2 === 0, show(-5e-324 / 2), 4.9e-324 / 0.5);
