// Remainders: of int32s, of integers that are doubles, of fractions, with zeros of both signs, beyond 2^53.
function show(x) {
  return Object.is(x, -0) ? '-0' : String(x);
}
const numerators = [0, -0, 1, -1, 7, -7, 2147483647, -2147483648, 2147483648, 4294967297, -4294967298, 9007199254740991, 9007199254740992,
  9007199254740994, -9007199254740993, 1e300, 0.5, -2.5, 7.25, 5e-324, NaN, Infinity, -Infinity];
const divisors = [1, 2, 3, 7, 8, -2, -3, 0, -0, 2147483647, 4294967296, 9007199254740991, 0.5, 1.5, Infinity, NaN];

function by1(x) { return x % 1; }
function by2(x) { return x % 2; }
function by3(x) { return x % 3; }
function by10(x) { return x % 10; }
function byBig(x) { return x % 2147483647; }
function byMinus(x) { return x % -4; }
function byAny(x, y) { return x % y; }
function doubles(x, y) { return (x * 1.5 - x * 0.5) % (y * 0.5 + y * 0.5); }

for (const f of [by1, by2, by3, by10, byBig, byMinus]) {
  // Doubles are seen first, so that the doubles' remainder is what gets compiled.
  for (let i = 0; i < 300; i++) f(i + 0.5);
  let line = '';
  for (let round = 0; round < 3; round++) {
    line = '';
    for (const n of numerators) line += ' ' + show(f(n));
  }
  print(f.name + line);
}
for (let i = 0; i < 300; i++) { byAny(i + 0.5, 3); doubles(i, 7); }
for (const d of divisors) {
  let line = '';
  for (const n of numerators) line += ' ' + show(byAny(n, d)) + '/' + show(doubles(n, d));
  print(show(d) + ':' + line);
}

// A collatz walk leaves the int32s and comes back.
function walk(n) {
  let steps = 0;
  while (n !== 1) {
    if (n % 2 === 0) n = n / 2;
    else n = 3 * n + 1;
    steps++;
  }
  return steps;
}
let total = 0;
for (let i = 1; i < 400; i++) total += walk(i);
print(total, walk(159487), walk(837799), walk(8400511));
