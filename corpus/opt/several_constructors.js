// One site that constructs up to four kinds of objects, and then a fifth: classes, functions, what returns other objects, throws, counts its calls, or loses its prototype.
class A { constructor(n) { this.n = n; } get kind() { return 'A'; } }
class B { constructor(n) { this.n = n + 1; this.more = n; } get kind() { return 'B'; } }
function C(n) { if (n % 5 === 0) return { n: 500, kind: 'own' }; this.n = n * 2; if (n % 7 === 0) return n; }
C.prototype.kind = 'C';
class D { n = 4; static made = 0; constructor(n) { D.made++; this.list = [n, this.n]; } get kind() { return 'D' + this.list.length; } }
class E extends A { get kind() { return 'E'; } }
function make(kind, n) { return new kind(n); }
function run(kinds, rounds) { let sum = 0, text = ''; for (let i = 0; i < rounds; i++) { const o = make(kinds[i % kinds.length], i); sum += o.n; if (i > rounds - 6) text += o.kind + (o instanceof kinds[i % kinds.length] ? '+' : '-'); } return sum + text; }
print(run([A, B], 400), run([A, B, C], 400), run([A, B, C, D], 400), D.made);
// The prototype of one is replaced: what is made from then on has the new one.
const before = make(C, 1);
C.prototype = { kind: 'C2' };
print(run([A, B, C, D], 100), before.kind, make(C, 1).kind, before instanceof C);
// A fifth, what is no constructor, and what throws.
print(run([A, B, C, D, E], 200));
function attempt(kind, n) { try { return make(kind, n).n; } catch (e) { return typeof e === 'string' ? e : e.constructor.name; } }
class F { constructor(n) { if (n % 2) throw 'odd'; this.n = n; } }
print(attempt(() => 1, 1), attempt(Math.floor, 1), attempt(7, 1), attempt(F, 1), attempt(F, 2));
// A site of its own, with a constructor that throws among the few, caught around the loop's body.
function guarded(kinds, rounds) { let text = 0; for (let i = 0; i < rounds; i++) { try { text += new kinds[i % kinds.length](i).n; } catch (e) { text += e.length; } } return text; }
print(guarded([A, F], 300), guarded([A, F, B], 300));
// Closures of one code are different constructors.
function factory(k) { return class { constructor(n) { this.n = n + k; } }; }
const three = [factory(10), factory(20), factory(30)];
function closures(rounds) { let sum = 0; for (let i = 0; i < rounds; i++) sum += new three[i % 3](i).n; return sum; }
print(closures(300));
// Where objects are made and told apart by what made them.
class Add { constructor(a, b) { this.a = a; this.b = b; } run() { return this.a.run() + this.b.run(); } }
class Mul { constructor(a, b) { this.a = a; this.b = b; } run() { return this.a.run() * this.b.run() % 1000; } }
class Lit { constructor(v) { this.v = v; } run() { return this.v; } }
function tree(d, s) { if (d === 0) return new Lit(s % 10); const kind = s & 1 ? Add : Mul; return new kind(tree(d - 1, s * 3 + 1), tree(d - 1, s * 5 + 2)); }
let total = 0;
for (let i = 0; i < 60; i++) total += tree(4, i).run();
print(total);
// new.target is the one that is called.
function T(n) { this.n = new.target === T ? n : -n; }
function U(n) { this.n = new.target === U ? n * 3 : -n; }
print(run([T, U], 200));
