// Shortest round-trip decimal form of doubles: exponent thresholds, subnormals, powers of two and ten.
// tags: slow
const list = [0, -0, 1, -1, 0.1, 0.5, 123.456, 1e21, 1e20, 123456789012345680000, 1e-6, 1e-7, 1.5e-7, 0.000001234, 1.7976931348623157e308,
  5e-324, 2.2250738585072014e-308, 4.35, 0.1 + 0.2, 100, 1e2 + 0.01, 9007199254740993, 4294967296.5, 1 / 3, 2 / 3, 1e300 * 10,
    -1e-300 / 1e300,
  123456.789e3, 1.0000000000000002, 0.9999999999999999, 1.2e+21, 9.5e-8, 5e-7, 25e-8, 1e23, 9.999999999999999e22, 4.4501477170144023e-308];
print(list.map(String).join(' '));
let powers = '';
for (let e = -30; e <= 30; e += 3) powers += Number('1e' + e) + ' ';
print(powers);
let two = '';
for (let e = -1074; e <= 1023; e += 61) two += 2 ** e + ' ';
print(two);
// A linear congruential stream of doubles over many exponents: the text must read back as the same number.
let x = 12345, sum = 0, bad = 0;
let sample = [];
for (let i = 0; i < 3000; i++) {
  x = (x * 1103515245 + 12345) % 2147483648;
  const y = (x * 1103515245 + 12345) % 2147483648;
  const v = (x + y / 2147483648) * 2 ** ((y % 600) - 300);
  const s = String(v);
  if (Number(s) !== v) bad++;
  for (let k = 0; k < s.length; k++) sum = (sum * 31 + s.charCodeAt(k)) % 1000000007;
  if (i % 300 === 0) sample.push(s);
}
print(bad, sum);
print(sample.join(' '));
let ints = 0;
for (let i = -3000; i < 3000; i++) { const s = '' + i * 715827; ints = (ints * 7 + s.length + s.charCodeAt(s.length - 1)) % 1000003; }
print(ints, [2147483647, -2147483648, 2147483648, 1e15, 123456789012, -1e9].join(' '));
