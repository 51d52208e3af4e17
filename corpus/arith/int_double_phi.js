// One variable is int32 on one path and double on another; the merge must keep both exact.
function merge(n, k) {
  let x = 0, ints = 0;
  for (let i = 0; i < n; i++) {
    if (i % k === 0) x = i / 2; else x = x + 1;
    if (x === (x | 0)) ints++;
  }
  return x + ':' + ints;
}
print(merge(6000, 3), merge(6000, 4), merge(6000, 5999));
function late(n) {
  let x = 1;
  for (let i = 0; i < n; i++) if (i === n - 10) x = 0.1; else x = x + x > 1000 ? 1 : x + x;
  return x;
}
print(late(6000), late(20000));
function roundTrip(n) {
  let x = 0;
  for (let i = 0; i < n; i++) { x += 0.5; if (x % 1 === 0) x = x | 0; }
  return x;
}
print(roundTrip(6001), roundTrip(6000));
function select(c, a, b) { const r = c ? a : b; return r + r; }
for (let i = 0; i < 3000; i++) select(i & 1, i, i + 1);
print(select(1, 0.5, 1), select(0, 0.5, 2147483647), select(1, 'ab', 0), select(0, 1, null), 1 / select(1, -0, 0));
function swap(n) { let a = 1, b = 0.5; for (let i = 0; i < n; i++) { const t = a; a = b; b = t; } return a + ',' + b; }
print(swap(5001), swap(5000));
function fib(n) { let a = 0, b = 1; for (let i = 0; i < n; i++) { const t = a + b; a = b; b = t; } return a; }
for (let i = 0; i < 500; i++) fib(40);
print([46, 47, 48, 78, 79, 80, 100].map(fib).join(' '));
