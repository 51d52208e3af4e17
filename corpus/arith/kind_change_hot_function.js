// A function that is hot with int32 is handed doubles, strings, booleans, null, objects, then int32 again.
function poly(a, b, c) { return (a + b) * c - a / b; }
const runs = [[3, 2, 4], [1.5, 2.5, 3], ['5', '2', 3], [true, 1, 2], [null, 4, 2], [undefined, 1, 1],
  [{ valueOf: () => 4 }, 2, 2], [[6], [3], 2], [2147483647, 1, 2], [3, 2, 4]];
for (const [a, b, c] of runs) {
  let acc = 0, last = 0;
  for (let i = 0; i < 2000; i++) { last = poly(a, b, c); acc = (acc * 31 + (last === last ? last % 1000003 : 7)) % 1000000007; }
  print(last, acc.toPrecision(10));
}
function mixed(i) {
  switch (i % 5) { case 0: return i; case 1: return i + 0.25; case 2: return String(i); case 3: return i % 2 === 0; default: return null; }
}
let t = 0, s = '';
for (let i = 0; i < 6000; i++) {
  const v = mixed(i);
  t += v - 1;
  if (typeof (v + 1) === 'string') s = (s + v).slice(-8);
}
print(t, s);
function accumulate(list) { let x = 0; for (let i = 0; i < list.length; i++) x += list[i]; return x; }
for (let i = 0; i < 2500; i++) accumulate([1, 2, 3]);
print(accumulate([1, 2, 3]), accumulate([1, 2.5, 3]), accumulate([1, '2', 3]),
  accumulate([1, , 3]), accumulate([1, null, true]), accumulate([[], {}]));
