// Remainder keeps the sign of the dividend: -0 results, zero divisors, the smallest int32 by -1, doubles.
function mod(a, b) { return a % b; }
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
let sum = 0;
for (let i = 0; i < 6000; i++) sum += mod(i, 7);
print(sum);
const edges = [0, -0, 1, -1, 2, 3, -3, 8, 10, -10, 2147483647, -2147483648, 4294967296, 5.5, -0.5, Infinity, -Infinity, NaN];
for (const a of edges) print(show(a), '%', edges.map((b) => show(mod(a, b))).join(' '));
// Power-of-two divisors are often turned into masks: negative dividends and their zero must survive.
function pow2(a) { return [a % 2, a % 8, a % -8, a % 1, a % 1024, a % 2147483648].map(show).join(','); }
for (let i = 0; i < 2500; i++) pow2(i);
print([-8, -7, -1, 0, 7, 8, -2147483648, 2147483647].map(pow2).join(' | '));
print(pow2(-0), '|', pow2(8.5), '|', pow2('-8'), '|', pow2(null), '|', pow2(undefined));
let zeros = 0;
for (let i = -3000; i < 3000; i++) if (Object.is(i % 4, -0)) zeros++;
print(zeros);
print(1e300 % 7, 1e308 % 3.5, 5e-324 % 3, 9007199254740993 % 1000, (2 ** 53) % 3, 1e16 % 0.1, 5.1 % 0.3, -1e17 % 1001);
function gcd(a, b) { while (b !== 0) { const t = a % b; a = b; b = t; } return a; }
let g = 0;
for (let i = 1; i < 2000; i++) g += gcd(i * 12, 5040);
print(g, gcd(2 ** 52, 3 * 2 ** 40), gcd(1e15, 35e10));
