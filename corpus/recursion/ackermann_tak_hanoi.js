// Classic call-heavy recursion: Ackermann, Tak, Hanoi, Hofstadter, permutations, subsets; results are exact.
// tags: deep-recursion
function ack(m, n) { return m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
function tak(x, y, z) { return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)); }
function hanoi(n, a, b, c) { return n === 0 ? 0 : hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a); }
function hofM(n) { return n === 0 ? 0 : n - hofF(hofM(n - 1)); }
function hofF(n) { return n === 0 ? 1 : n - hofM(hofF(n - 1)); }
print(ack(2, 50), ack(3, 4), tak(12, 8, 4), hanoi(11, 'a', 'b', 'c'), hofM(18), hofF(18));
print(tak(6.5, 4.25, 2.125), ack(1, 2000));
function perms(a) { return a.length < 2 ? [a] : a.flatMap((x, i) => perms([...a.slice(0, i), ...a.slice(i + 1)]).map((p) => [x, ...p])); }
const p = perms([1, 2, 3, 4, 5]);
print(p.length, p[0].join(''), p[119].join(''), new Set(p.map((x) => x.join())).size);
function subsets(n, k, start = 1) { if (k === 0) return 1; let c = 0; for (let i = start; i <= n; i++) c += subsets(n, k - 1, i + 1);
  return c; }
print(subsets(12, 4), subsets(10, 10), subsets(5, 6));
const memo = new Map();
function fib(n) { if (n < 2) return n; if (memo.has(n)) return memo.get(n); const r = fib(n - 1) + fib(n - 2); memo.set(n, r); return r; }
print(fib(90), memo.size);
function gray(n) { return n === 0 ? [''] : [...gray(n - 1).map((s) => '0' + s), ...gray(n - 1).reverse().map((s) => '1' + s)]; }
print(gray(4).join(' '));
const Y = (f) => ((x) => x(x))((x) => f((...a) => x(x)(...a)));
print(Y((self) => (n) => (n === 0 ? 1 : n * self(n - 1)))(20), Y((self) => (n, acc) => (n === 0 ? acc : self(n - 1, acc + n)))(400, 0));
function collatz(n, steps = 0) { return n === 1 ? steps : collatz(n % 2 ? 3 * n + 1 : n / 2, steps + 1); }
let longest = 0, at = 0;
for (let i = 1; i < 600; i++) { const c = collatz(i); if (c > longest) { longest = c; at = i; } }
print(longest, at, collatz(837799));
