// Recursion through constructors, super calls, methods, static members and accessors of classes.
// tags: deep-recursion
class Node { constructor(d) { this.d = d; this.kid = d > 0 ? new Node(d - 1) : null; } get depth() {
  return this.kid ? 1 + this.kid.depth : 0; } sum() { return this.d + (this.kid ? this.kid.sum() : 0); } static chain(n) {
  return n === 0 ? null : { n, next: Node.chain(n - 1) }; } }
for (let i = 0; i < 300; i++) new Node(6).sum();
const root = new Node(1500);
print(root.depth, root.sum(), Node.chain(1200).n);
class A { go(n) { return n === 0 ? 'A' : this.go(n - 1) + 'a'; } }
class B extends A { go(n) { return n === 0 ? super.go(0) + 'B' : super.go(n) + 'b'; } }
class C extends B { go(n) { return n % 2 ? super.go(n) : super.go(n) + 'c'; } }
print(new C().go(5), new C().go(900).length, new B().go(3));
class Visitor {
  visit(x) { return Array.isArray(x) ? this.list(x) : typeof x === 'object' ? this.obj(x) : this.leaf(x); }
  list(x) { return x.reduce((s, v) => s + this.visit(v), 1); }
  obj(x) { let s = 0; for (const k in x) s += this.visit(x[k]) * 2; return s; }
  leaf(x) { return typeof x === 'string' ? x.length : x; }
}
class Doubling extends Visitor { leaf(x) { return super.leaf(x) * 2; } }
const data = { a: [1, 2, { b: 'xyz', c: [4, [5, [6]]] }], d: { e: { f: 0.5 } } };
let t = 0;
for (let i = 0; i < 400; i++) t += new Visitor().visit(data) + new Doubling().visit(data);
print(t, new Visitor().visit(data), new Doubling().visit(data));
let deep = 1;
for (let i = 0; i < 300; i++) deep = i % 2 ? [deep] : { deep };
print(new Visitor().visit(deep) > 1e40);
class Endless { constructor() { this.x = new this.constructor(); } }
class EndlessField { self = new EndlessField(); }
class EndlessSuper extends Endless { constructor() { super(); } }
class EndlessStatic { static get it() { return EndlessStatic.it; } }
class EndlessMethod { m() { return super.toString === 1 ? 0 : 1 + this.m(); } }
const overflow = (f) => { try { f(); return 'returned'; } catch (e) { return e instanceof RangeError; } };
print([() => new Endless(), () => new EndlessField(), () => new EndlessSuper(), () => EndlessStatic.it,
  () => new EndlessMethod().m()].map(overflow).join());
function OldStyle(n) { if (!(this instanceof OldStyle)) return new OldStyle(n); this.n = n; if (n > 0) this.k = OldStyle(n - 1); }
OldStyle.prototype.count = function () { return this.k ? this.k.count() + 1 : 0; };
print(OldStyle(1000).count(), new OldStyle(3).count());
