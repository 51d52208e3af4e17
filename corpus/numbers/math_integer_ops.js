// Math.imul, clz32, abs and sign on int32 limits and on values that must be converted first.
function imul(a, b) { return Math.imul(a, b); }
function clz(a) { return Math.clz32(a); }
let h = 1, c = 0;
for (let i = 1; i < 6000; i++) { h = imul(h, 69069) + i; c += clz(i); }
print(h, c);
const values = [0, -0, 1, -1, 65536, 2147483647, -2147483648, 4294967295, 4294967296,
  4294967297, 0.9, -1.9, 1e10, NaN, Infinity, '3', null, undefined, true, [], {}];
for (const a of [3, -1, 2147483647, -2147483648, 1e10]) print(a, values.map((b) => imul(a, b)).join(' '));
print(values.map(clz).join(' '));
print(imul(), imul(5), Math.imul.length, clz(), Math.clz32.length, imul(0xffffffff, 5), imul(0xfffffffe, 5), imul(65537, 65537),
  imul(-2147483648, -1));
for (let k = 0; k < 34; k++) c = (c * 3 + clz(2 ** k) + clz(2 ** k - 1) + clz(-(2 ** k))) | 0;
print(c, Object.is(imul(-1, 0), 0), Object.is(imul(0, -5), 0));
function abs(x) { return Math.abs(x); }
for (let i = -3000; i < 3000; i++) c += abs(i);
print(c, abs(-2147483648), abs(-0.5), Object.is(abs(-0), 0), abs('-7'), abs(null), abs(undefined), abs([-3]), abs([]), abs(-Infinity));
function isqrt(n) { return Math.floor(Math.sqrt(n)); }
let wrong = 0;
for (let i = 0; i < 5000; i++) { const r = isqrt(i * i); if (r !== i || isqrt(i * i + 2 * i) !== i) wrong++; }
print(wrong, isqrt(2147483647), isqrt(4294967295), isqrt(2 ** 52));
