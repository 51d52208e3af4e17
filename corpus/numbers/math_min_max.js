// Math.min and Math.max: no arguments, one, many, NaN anywhere, signed zeros, conversion order.
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
function min2(a, b) { return Math.min(a, b); }
function max2(a, b) { return Math.max(a, b); }
let s = 0;
for (let i = 0; i < 6000; i++) s += min2(i, 3000) - max2(i, 1000);
print(s);
const values = [0, -0, 1, -1, 2147483647, -2147483648, 0.5, NaN, Infinity, -Infinity, '3', null, undefined];
for (const a of values) print(show(a), values.map((b) => show(min2(a, b))).join(' '), '|', values.map((b) => show(max2(a, b))).join(' '));
print(Math.min(), Math.max(), show(Math.max(-0)), Math.min('7'), Math.max(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Math.min(3, 1, 2, NaN, 0),
  Math.max(...[4, 9, 2]));
let log = '';
const v = (n) => ({ valueOf() { log += n; return n; } });
print(Math.max(v(1), v(NaN), v(3)), Math.min(v(4), v(2)), log);
log = '';
try { Math.max(NaN, { valueOf() { throw new EvalError('x'); } }, v(8)); } catch (e) { print(e.name, '[' + log + ']'); }
const big = [];
for (let i = 0; i < 5000; i++) big.push((i * 7919) % 10007);
print(Math.max.apply(null, big), Math.min(...big), Math.max.apply(Math, []));
function clamp(x, lo, hi) { return Math.min(Math.max(x, lo), hi); }
let c = 0;
for (let i = -3000; i < 3000; i++) c += clamp(i, -100, 100.5);
print(c, clamp(NaN, 0, 1), show(clamp(-0, 0, 1)), show(clamp(-5, -0, 1)));
