// Sums that leave the int32s in the middle of a loop: the loop goes on with doubles, and nothing is counted twice.
function sum(n, step) { let s = 0, count = 0; for (let i = 0; i < n; i++) { s += step; count++; } return s + ':' + count; }
print(sum(5000, 1), sum(5000, 3));
print(sum(5000, 1000000), sum(10, -2147483648), sum(5000, 0.5));
function down(n) { let x = -2147483600; while (n-- > 0) x--; return x; }
print(down(10), down(20), down(60), down(5000));
function inc(x) { return x + 1; }
for (let i = 0; i < 5000; i++) inc(i);
print(inc(2147483647), inc(-2147483649), inc('a'), inc(null), inc(undefined), inc(true), inc(1.5));
function product(n) { let p = 1; for (let i = 1; i <= n; i++) p *= i; return p; }
for (let i = 0; i < 600; i++) product(10);
print(product(12), product(13), product(20), product(170), product(171));
