// Int32 addition overflows to double in a loop that is already compiled.
function add(a, b) { return a + b; }
let sum = 0;
for (let i = 0; i < 6000; i++) sum = add(sum, i & 7);
print('warm', sum);
const edges = [0, -0, 1, -1, 2147483647, -2147483648, 2147483646, -2147483647, 1073741824, -1073741825];
for (const a of edges) {
  const row = [];
  for (const b of edges) {
    const r = add(a, b);
    row.push(Object.is(r, -0) ? '-0' : r);
  }
  print(Object.is(a, -0) ? '-0' : a, '+', row.join(' '));
}
// The sum crosses 2^31 in the middle of a hot loop, then comes back below it.
function climb(start, step, n) {
  let x = start;
  for (let i = 0; i < n; i++) x = x + step;
  return x;
}
print(climb(2147480000, 1, 8000), climb(-2147480000, -1, 8000));
print(climb(2147483640, 1, 8), climb(2147483640, 1, 7), climb(2147483640, 715827883, 9000));
function there(n) {
  let x = 2147483000, log = 0;
  for (let i = 0; i < n; i++) {
    x = i % 2000 < 1000 ? x + 3 : x - 3;
    if (x > 2147483647) log++;
  }
  return x + ':' + log;
}
print(there(10000));
print((climb(2147483647, 1, 1) | 0), climb(2147483647, 1, 1) === 2147483648, add(2147483648, -1) === 2147483647);
