// Number.prototype.toString with a radix: integers, negative ones, exact binary fractions, bad radices.
const ints = [0, 1, 7, 35, 36, 255, -255, 65535, 2147483647, -2147483648, 4294967295, 9007199254740991];
for (const r of [2, 3, 8, 10, 16, 36]) print(r, ints.map((n) => n.toString(r)).join(' '));
print([0.5, 0.25, 255.5, -0.75, 10.125, 1 / 1024].map((n) => n.toString(2) + ' ' + n.toString(16) + ' ' + n.toString(8) + ' ' + n.toString(32)).join(' | '));
print((2 ** 60).toString(2).length, (2 ** 60).toString(16), (2 ** 70).toString(32), (-(2 ** 53)).toString(2).length,
  (2 ** -20).toString(2));
print(NaN.toString(2), Infinity.toString(36), (-Infinity).toString(16), (-0).toString(2), (25).toString(undefined), (25).toString('36'),
  (25).toString(2.9));
for (const r of [0, 1, 37, -2, NaN, Infinity, null]) {
  try { print(r, (5).toString(r)); } catch (e) { print(r, e instanceof RangeError ? 'RangeError' : 'other'); }
}
let bad = 0, sum = 0;
for (let i = 0; i < 3000; i++) {
  const n = (i * 2654435761) >>> 0, r = 2 + (i % 35), s = n.toString(r);
  if (parseInt(s, r) !== n) bad++;
  sum = (sum * 33 + s.length * s.charCodeAt(0)) % 1000000007;
}
print(bad, sum);
try { Number.prototype.toString.call('5'); } catch (e) { print(e instanceof TypeError); }
print(Number.prototype.toString.call(new Number(10), 2), Number.prototype.toString(), Number.prototype.valueOf.call(5));
