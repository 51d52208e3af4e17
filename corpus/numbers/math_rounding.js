// Math.floor, ceil, round, trunc, fround, sign: signed zeros, halves, values above 2^52, int32 and double inputs.
const values = [0, -0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.49999999999999994, -0.49999999999999994, 0.9, -0.9, 4503599627370495.5,
  4503599627370496,
  9007199254740991, -4503599627370497.5, 2147483647.5, -2147483648.5, 1e300, NaN, Infinity, -Infinity, 5e-324, -5e-324];
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
const fns = {
  floor: (x) => Math.floor(x), ceil: (x) => Math.ceil(x), round: (x) => Math.round(x),
  trunc: (x) => Math.trunc(x), sign: (x) => Math.sign(x), fround: (x) => Math.fround(x), abs: (x) => Math.abs(x),
};
for (const name in fns) {
  for (let i = 0; i < 2500; i++) fns[name](i);
  for (let i = 0; i < 500; i++) fns[name](i + 0.5);
  print(name, values.map((v) => show(fns[name](v))).join(' '));
}
const odd = ['3.7', '', 'x', null, undefined, true, [], [2.5], {}, { valueOf: () => -1.5 }];
for (const name in fns) print(name, odd.map((v) => show(fns[name](v))).join(' '));
function toIndex(x) { return Math.floor(x * 10) | 0; }
let sum = 0;
for (let i = 0; i < 5000; i++) sum += toIndex(i / 7);
print(sum, toIndex(-0.01), toIndex(NaN), toIndex(3e8), Math.abs(-2147483648), Math.abs(-2147483648) | 0);
print(Math.fround(5.05), Math.fround(1e40), Math.fround(16777217),
  Math.fround(1.401298464324817e-45), show(Math.fround(-1e-50)), Math.fround(0.1) + Math.fround(0.2));
try { Math.floor(Symbol()); } catch (e) { print(e instanceof TypeError); }
print(Math.floor(), Math.floor.length, Math.max.length, Math.round.name);
