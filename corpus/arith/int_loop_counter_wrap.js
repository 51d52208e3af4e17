// A loop counter runs over 2^31 and below -2^31 while the loop is compiled for int32.
function over(start, n) {
  let steps = 0, last = 0;
  for (let i = start; steps < n; i++) { steps++; last = i; }
  return last;
}
function under(start, n) {
  let steps = 0, last = 0;
  for (let i = start; steps < n; --i) { steps++; last = i; }
  return last;
}
print(over(0, 6000), under(0, 6000));
print(over(2147483647 - 3000, 6000), under(-2147483648 + 3000, 6000));
function bounded(from, to) {
  let c = 0;
  for (let i = from; i <= to; i++) c += i & 1;
  return c;
}
print(bounded(2147483647 - 2000, 2147483647), bounded(2147483647 - 2000, 2147483647 + 2001));
function stride(step) {
  let i = 0, k = 0;
  while (i < 4294967296 && i > -4294967296) { i += step; k++; }
  return i + '/' + k;
}
print(stride(1000003), stride(-1000003), stride(2147483647), stride(536870912));
function double(n) { let x = 1; for (let i = 0; i < n; i++) x += x; return x; }
print([29, 30, 31, 32, 52, 53, 54, 100].map(double).join(' '));
function down(n) { let c = 0; while (n-- > 0) c++; return c + ':' + n; }
print(down(5000), down(0), down(-3), down(3.5));
