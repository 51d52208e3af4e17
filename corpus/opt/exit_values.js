// What lies in registers in its own way when a guard fails: booleans, int32s, doubles and values, in variables that are used behind it.
function kinds(a, b, c) { const less = a < b, sum = a + b, half = a / 2, same = a === b; const r = c * 2; return [less, sum, half, same, r, typeof less, typeof same]; }
let last;
for (let i = 0; i < 2000; i++) last = kinds(i, 1000, i);
print(last.join());
print(kinds(1, 2, '3').join(), kinds(2, 1, { valueOf: () => 4 }).join(), kinds(1, 1, 2147483647).join());
function looped(n, at, odd) {
  let flag = false, other = true, int = 0, double = 0.5, text = '';
  for (let i = 0; i < n; i++) {
    flag = !flag; other = i < at; int = int + i; double = double * 0.5 + i;
    const step = i === at ? odd : 1;
    int = int + step;
    if (i === at) text = [flag, other, int, double, typeof flag, typeof other].join();
  }
  return text + ' ' + flag + ' ' + other + ' ' + int + ' ' + double;
}
for (let i = 0; i < 30; i++) looped(200, 1000, 1);
print(looped(50, 40, 1));
print(looped(50, 40, 'odd'));
print(looped(50, 41, 0.25));
print(looped(50, 42, undefined));
function nan(x) { return x / x; }
for (let i = 1; i < 2000; i++) nan(i / 2);
const bad = nan(0), table = new Map([[NaN, 'found']]), set = new Set([bad]);
print(bad, Object.is(bad, NaN), table.get(bad), set.has(NaN), [bad].includes(NaN), [bad].indexOf(NaN), bad === bad, bad !== bad);
const doubles = [0.5, 1.5];
function keep(i, x) { doubles[i] = x - x; return doubles[i]; }
for (let i = 0; i < 2000; i++) keep(i & 1, i / 3);
print(keep(0, Infinity), keep(1, -Infinity), doubles.length, 0 in doubles, doubles.join(), Object.is(doubles[0], doubles[1]));
