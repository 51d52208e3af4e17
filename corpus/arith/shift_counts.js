// Shift counts of 32 and more, negative, fractional and non-number, for each of the three shifts.
function shl(a, b) { return a << b; }
function sar(a, b) { return a >> b; }
function shr(a, b) { return a >>> b; }
let h = 0;
for (let i = 0; i < 6000; i++) h = (h ^ shl(i, i & 31) ^ sar(-i, i & 7) ^ shr(-i, 1 + (i & 15))) | 0;
print(h);
const counts = [0, 1, 31, 32, 33, 63, 64, 95, -1, -31, -32, -33, 1.9, -0.5, 4294967295, 4294967296, 4294967297, NaN, Infinity];
for (const v of [1, -1, 5, 2147483647, -2147483648, 3000000000, -3000000000.7]) {
  print(v, '<<', counts.map((c) => shl(v, c)).join(' '));
  print(v, '>>', counts.map((c) => sar(v, c)).join(' '));
  print(v, '>>>', counts.map((c) => shr(v, c)).join(' '));
}
for (const c of ['3', '', 'x', null, undefined, true, [2], {}, { valueOf: () => 33 }]) print(shl(-9, c), sar(-9, c), shr(-9, c));
// Constant counts are encoded in the instruction: the count must be masked there too.
function constants(a) { return [a << 31, a << 32, a << 33, a >> 31, a >> 32, a >> 63, a >>> 0, a >>> 31, a >>> 32, a >>> 33].join(' '); }
for (let i = 0; i < 3000; i++) constants(i);
print(constants(1), '|', constants(-1), '|', constants(2147483648), '|', constants(-2147483649), '|', constants(0.99));
