// Trigonometric, logarithmic and exponential functions on edge values and a sweep, to 12 digits.
const p = (v) => (Object.is(v, -0) ? '-0' : Number.isFinite(v) && v !== 0 ? v.toPrecision(12) : String(v));
const names = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh',
  'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'sqrt', 'cbrt'];
const values = [0, -0, 0.5, -0.5, 1, -1, 2, 10, 1e-9, 100, 1e15, NaN, Infinity, -Infinity];
for (const n of names) print(n, values.map((v) => p(Math[n](v))).join(' '));
let rows = '';
for (const n of names) {
  let acc = 0;
  for (let i = 1; i < 500; i++) { const y = Math[n](i / 500); acc += y; }
  rows += p(acc) + ' ';
}
print(rows);
const atan = [[0, 0], [0, -0], [-0, 0], [-0, -0], [1, 0], [-1, -0], [0, -1], [-0, -1], [1, 1],
  [Infinity, -Infinity], [-Infinity, Infinity], [NaN, 1], [1, Infinity], [-1, -Infinity]];
print(atan.map(([y, x]) => p(Math.atan2(y, x))).join(' '));
print([[], [3], [3, 4], [-0], [NaN, Infinity], [1e200, 1e200], [1, 2, 3, 4], [NaN, 1], [-3, 4], ['3',
  4]].map((a) => p(Math.hypot(...a))).join(' '));
print(p(Math.pow(2, 0.5)), p(Math.pow(10, -5)), p(Math.pow(-2, 3)), p(Math.pow(2, -1074)), p(Math.pow(0.1, 20)),
  p(Math.E), p(Math.PI), p(Math.SQRT2), p(Math.LN2));
print(Math.sqrt(2), Math.sqrt(16), Math.sqrt(1e300), Math.sqrt(2147483647),
  p(Math.sqrt(-0)), Math.log2(8), p(Math.log10(1000)), p(Math.cbrt(27)), Math.exp(0), Math.log(1));
print(typeof Math, String(Math), Math[Symbol.toStringTag], Object.keys(Math).length, delete Math.PI,
  Math.LOG2E > 1.44 && Math.LOG10E < 0.435);
