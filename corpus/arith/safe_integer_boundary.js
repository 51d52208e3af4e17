// Sums and products around 2^53, where integers stop being exact.
const M = 9007199254740992;
function add(a, b) { return a + b; }
for (let i = 0; i < 3000; i++) add(i, i);
print(add(M, 1), add(M, 2), add(M, 3), add(M - 1, 1), add(M, -1), add(-M, -1), add(-M, -2), add(M, M));
print(M + 1 === M, M + 2 === M, M - 1 === M, 2 * M + 2 === 2 * M, 2 * M + 4 - 2 * M);
let x = M - 5;
const steps = [];
for (let i = 0; i < 10; i++) steps.push(x++);
print(steps.join(' '), x);
function stuck(from, n) { let y = from; for (let i = 0; i < n; i++) y++; return y; }
print(stuck(M - 3000, 6000), stuck(M - 10, 6), stuck(-M - 10, 9000));
function sumTo(n, start) { let s = start; for (let i = 1; i <= n; i++) s += i; return s; }
print(sumTo(5000, M - 12502500), sumTo(5000, M), sumTo(5000, M + 2));
print(Number.MAX_SAFE_INTEGER * 3, 94906265 * 94906265, 94906266 * 94906267, 3037000500 * 3037000500, 134217729 * 134217729);
print(0.1 + 0.2, 0.1 + 0.2 === 0.3, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1e16 + 1.5, (0.1 + 0.2) + 0.3 === 0.1 + (0.2 + 0.3));
let tenth = 0;
for (let i = 0; i < 10000; i++) tenth += 0.1;
print(tenth, tenth * 10);
