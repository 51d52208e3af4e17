// toPrecision and toExponential: rounding carries, the switch to exponent form, range errors.
const values = [0, -0, 1, 123.456, 0.00001, 0.000001, 0.0000001, 99.99, 999999, 1e21, 12345678901234567890, 5e-324, 1.7976931348623157e308,
  -1.5, 0.5];
for (const p of [1, 2, 4, 10, 21]) print(p, values.map((v) => v.toPrecision(p)).join(' '));
for (const d of [0, 1, 3, 10]) print(d, values.map((v) => v.toExponential(d)).join(' '));
print('shortest', values.map((v) => v.toExponential()).join(' '));
print((25).toPrecision(1), (35).toPrecision(1), (1.25).toPrecision(2), (1.35).toPrecision(2),
  (1.255).toExponential(2), (995).toExponential(1), (9.95).toPrecision(2));
print([NaN, Infinity, -Infinity].map((v) => v.toPrecision(3) + ' ' + v.toExponential(3) + ' ' + v.toPrecision(1000)).join(' '));
for (const p of [0, 101, -1, undefined, '5', NaN, 100]) {
  try { print(p, (1.5).toPrecision(p).length); } catch (e) { print(p, e instanceof RangeError ? 'RangeError' : 'other'); }
}
for (const d of [-1, 101, undefined, '2', NaN, 100]) {
  try { print(d, (1.5).toExponential(d).length); } catch (e) { print(d, e instanceof RangeError ? 'RangeError' : 'other'); }
}
let sum = 0;
for (let i = 1; i < 2500; i++) {
  const v = i * i * 0.37 * Number('1e' + ((i % 40) - 20));
  const s = v.toPrecision(1 + (i % 20)) + v.toExponential(i % 17);
  for (let k = 0; k < s.length; k++) sum = (sum * 31 + s.charCodeAt(k)) % 1000000007;
}
print(sum);
