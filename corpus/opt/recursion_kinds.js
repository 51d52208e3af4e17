// Recursion of every form that is built in or called: direct, mutual, through methods, closures, accessors, callbacks, with values that change kind on the way.
function fact(n) { return n <= 1 ? 1 : n * fact(n - 1); }
function even(n) { return n === 0 ? true : odd(n - 1); } function odd(n) { return n === 0 ? false : even(n - 1); }
function ack(m, n) { return m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
function hanoi(n, a, b, c) { return n === 0 ? '' : hanoi(n - 1, a, c, b) + a + c + hanoi(n - 1, b, a, c); }
const tree = (n) => (n === 0 ? null : { l: tree(n - 1), r: tree(n - 2 < 0 ? 0 : n - 2), get size() { return 1 + (this.l ? this.l.size : 0) + (this.r ? this.r.size : 0); } });
const flat = (a) => a.reduce((s, x) => s + (Array.isArray(x) ? flat(x) : x), 0);
class N { constructor(d) { this.kids = d > 0 ? [new N(d - 1), new N(d - 2)] : []; this.d = d; } sum(f) { let s = f(this.d); for (const k of this.kids) s += k.sum(f); return s; } }
const Y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v)));
const fib = Y((self) => (n) => (n < 2 ? n : self(n - 1) + self(n - 2)));
for (let i = 0; i < 60; i++) { fact(10); even(i); ack(1, 5); hanoi(4, 'a', 'b', 'c'); tree(5).size; flat([1, [2, [3]]]); new N(4).sum((x) => x); fib(8); }
print(fact(12), fact(13), fact(25), fact(170), fact(171), fact(5.5), fact('6'), even(101), odd(77), ack(2, 9), hanoi(5, 1, 2, 3), tree(9).size, flat([[1.5, [2, ['s', [3]]]], 4]), new N(9).sum((x) => x * 0.5), new N(3).sum(String), fib(18));
let depth = 0;
function down() { depth++; return down() + 1; }
try { down(); } catch (e) { print(e instanceof RangeError, depth > 500); }
function catches(n) { try { return n > 0 ? catches(n - 1) + 1 : nothing(); } catch (e) { return -1000; } }
print(catches(5), catches(50), fact(3));
