// Bit operators convert doubles modulo 2^32: large magnitudes, fractions, NaN and the infinities.
function toInt(a) { return a | 0; }
function bits(a, b) { return [a & b, a | b, a ^ b, ~a].join(' '); }
let s = 0;
for (let i = 0; i < 6000; i++) s = (s + toInt(i * 1.5)) | 0;
for (let i = 0; i < 2500; i++) bits(i, 255);
print(s);
const values = [0, -0, 0.9, -0.9, 1.5, -1.5, 2147483647, 2147483648, 2147483648.9, -2147483648, -2147483649, -2147483648.5,
  4294967295, 4294967296, 4294967297.5, -4294967297, 9007199254740991, 9007199254740992, -9007199254740993, 2 ** 63, 2 ** 64,
  2 ** 84 + 2 ** 32, 2 ** 83 + 2 ** 31, 2 ** 84, 1e20, -1e20, 1e21, 1.7976931348623157e308, 5e-324, NaN, Infinity, -Infinity];
print(values.map(toInt).join(' '));
print(values.map((v) => v >>> 0).join(' '));
print(values.map((v) => ~~v === (v | 0) && (v ^ 0) === (v | 0) && (v & -1) === (v | 0) && (v >> 0) === (v | 0) && (v << 0) === (v | 0)).join(' '));
print([[5.7, 3.2], [-1, 2147483648], [1e10, 1e11], ['12', '10'], [null, 7], [undefined, 7], [true, 6], [NaN, -1], ['0xff', 15]]
  .map(([a, b]) => bits(a, b)).join(' | '));
// Powers of two walk through every exponent the conversion distinguishes.
let up = 0, down = 0;
for (let e = 0; e < 1024; e++) { up = (up * 31 + toInt(2 ** e + 1)) | 0; down = (down * 31 + toInt(-(2 ** e) - 0.5)) | 0; }
for (let e = 28; e < 90; e++) up = (up * 33 + toInt(2 ** e * 1.75 + 3)) | 0;
print(up, down);
