// Constructors that are left half way: before super, in a field's initialiser, with what they return, with new.target, with subclasses of builtins.
let log = [];
class A { x = this.init(); constructor(v) { log.push(new.target.name); this.v = v + 1; } init() { return 'A'; } }
class B extends A { y = this.x + '!'; constructor(v, w) { const t = v * 2; super(t); this.w = w - 1; } init() { return 'B'; } }
function make(v, w) { const b = new B(v, w); return [b.x, b.y, b.v, b.w].join(); }
for (let i = 0; i < 300; i++) make(i, 1);
log = [];
for (const [v, w] of [[1, 2], [2147483647, 0], [0.5, -0], ['s', 't'], [null, undefined], [{ valueOf() { log.push('valueOf'); return 3; } }, [4]]]) print(make(v, w));
try { make(Symbol('v'), 1); } catch (e) { print(e.name); }
print(log.join());
class C extends A { constructor(how) { if (how === 0) { super(1); } else if (how === 1) { return { own: 1 }; } else if (how === 2) { return; } else if (how === 3) { return 5; } else { super(2); super(3); } } }
const attempt = (f) => { try { const r = f(); return typeof r === 'object' ? Object.keys(r).join('+') : String(r); } catch (e) { return e.name; } };
for (let i = 0; i < 300; i++) attempt(() => new C(i % 2));
print([0, 1, 2, 3, 4].map((how) => attempt(() => new C(how))).join());
function F(a) { if (!new.target) return new F(a); this.a = a; if (a === 'o') return { o: 1 }; if (a === 'p') return 7; }
for (let i = 0; i < 300; i++) { F(i); new F(i); }
print([F(1).a, new F('o').o, new F('p').a, F('o').o].join());
class Stack extends Array { top() { return this[this.length - 1]; } }
function stacks(n) { const s = new Stack(); for (let i = 0; i < n; i++) s.push(i); return s.top() + s.length + s.map((x) => x * 2).top(); }
for (let i = 0; i < 200; i++) stacks(4);
print(stacks(5), stacks(0), new Stack(3).length, Stack.from([1, 2]).top());
class E2 extends Error { constructor(m) { super(m + '?'); this.extra = m.length; } }
function throws(m) { try { throw new E2(m); } catch (e) { return e instanceof E2 ? e.message + e.extra : e.name; } }
for (let i = 0; i < 200; i++) throws('m' + i);
print(throws('last'), throws([1, 2]), attempt(() => throws(null)), attempt(() => A(1)), attempt(() => new (() => 1)()), attempt(() => new Math.max()));
