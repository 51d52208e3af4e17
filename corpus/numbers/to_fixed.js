// toFixed: halves decided by the exact binary value, large numbers, -0, range errors.
const values = [0, -0, 0.5, 1.5, 2.5, 1.005, 1.45, 8.345, 0.000001, 1e-10, 123.456, -1.5, -0.0000001,
  1e21, 1.23e20, 999.995, 1e300, NaN, Infinity, 0.3, 10.235];
for (const d of [0, 1, 2, 5, 20]) print(d, values.map((v) => v.toFixed(d)).join(' '));
print((0.1).toFixed(100).length, (0.1).toFixed(60), (5e-324).toFixed(3),
  (1.7976931348623157e308).toFixed(2) === String(1.7976931348623157e308));
print((123.456).toFixed(), (123.456).toFixed(undefined), (1.25).toFixed('1'), (1.35).toFixed(1.9), (-1.5).toFixed(0), (-2.5).toFixed(0),
  -(2.5).toFixed(0));
for (const d of [-1, 101, Infinity, NaN, '3', null]) {
  try { print(d, (2.34567).toFixed(d)); } catch (e) { print(d, e instanceof RangeError ? 'RangeError' : 'other'); }
}
let sum = 0;
for (let i = 0; i < 4000; i++) {
  const s = (i * 1.0005 - 1000).toFixed(i % 7);
  sum = (sum * 31 + s.length + s.charCodeAt(s.length - 1)) % 1000000007;
}
print(sum);
for (const bad of ['1', null, undefined, {}]) {
  try { Number.prototype.toFixed.call(bad, 1); } catch (e) { print(e instanceof TypeError); }
}
print((1e21).toFixed(2), (1e20).toFixed(2), (123456789.123456789).toFixed(9), (0).toFixed(3), (0.05).toFixed(1), (0.15).toFixed(1),
  (0.25).toFixed(1));
