// Derived constructors that are built in, when what was seen of them changes: `prototype`, the parent, an new.target of one site.
class A { constructor(v) { this.v = v; } kind() { return 'A'; } }
class B extends A { constructor(v) { super(v + 1); this.b = v; } kind() { return 'B' + super.kind(); } }
class C extends B { c = 3; kind() { return 'C' + super.kind(); } }
class Other { constructor(v) { this.other = v; } kind() { return 'Other'; } }
const shown = (o) => Object.keys(o).map((k) => k + '=' + String(o[k])).join() + ' ' + (o.kind ? o.kind() : 'no kind');
function make(v) { return new C(v); }
function made(v) { const c = new C(v); return c.v * 100 + c.b * 10 + c.c + c.kind(); }
for (let i = 0; i < 400; i++) { make(i); made(i); }
print(shown(make(1)), made(1));
Object.setPrototypeOf(B, Other);
print(shown(make(2)), made(2));
for (let i = 0; i < 400; i++) { make(i); made(i); }
print(shown(make(3)), made(3));
Object.setPrototypeOf(B, A);
Object.setPrototypeOf(C, A);
print(shown(make(4)), made(4));
for (let i = 0; i < 400; i++) { make(i); made(i); }
Object.setPrototypeOf(C, null);
for (let i = 0; i < 3; i++) try { make(5); } catch (e) { print(e.name); }
Object.setPrototypeOf(C, B);
print(shown(make(6)), made(6));

// new.target is another class's while the code of each constructor stays the same.
const kindsOfC = [1, 2, 3, 4, 5, 6].map((n) => n % 2 ? class extends C { } : class extends C { constructor(v) { super(v * n); this.n = n; } });
const make2 = (n, v) => new kindsOfC[n](v);
for (let i = 0; i < 400; i++) make2(i % 2, i);
print(shown(make2(0, 1)), shown(make2(1, 2)), shown(make2(2, 3)));
for (let i = 0; i < 900; i++) make2(i % 6, i);
print(shown(make2(4, 1)), shown(make2(5, 2)), shown(make2(3, 3)));

// A function has its `prototype` replaced, and a class its parent, while super takes its arguments.
function P(v) { this.v = v; }
P.prototype.kind = () => 'P';
function D(v) { this.d = v; if (!new.target) this.called = 1; }
D.prototype = { kind: () => 'D' };
class K extends P { constructor(v, f) { super(f(v)); this.k = v; } }
const plain = (v) => v + 1;
function both(v, f) { return shown(new D(v)) + ' ' + shown(new K(v, f)); }
for (let i = 0; i < 400; i++) both(i, plain);
D.prototype = { kind: () => 'D2' };
print(both(1, plain), both(2, (v) => { P.prototype.kind = () => 'P2'; return v + 10; }));
Object.setPrototypeOf(K, Other);
print(both(3, plain));
Object.setPrototypeOf(K, P);
print(both(4, plain), both(5, (v) => { P = null; return v; }));

// Many classes of one code: each makes its own objects, by constructors of its own.
function classes(name) { return class extends A { constructor(v) { super(v); this[name] = 1; } kind() { return name; } }; }
const kinds = ['p', 'q', 'r', 's', 't', 'u'].map(classes);
function one(K2, v) { return new K2(v); }
for (let i = 0; i < 600; i++) one(kinds[i % 3], i);
print(kinds.map((K2, i) => shown(one(K2, i))).join(' | '));
for (let i = 0; i < 600; i++) one(kinds[i % 6], i);
print(kinds.map((K2, i) => shown(one(K2, i))).join(' | '));

// A class that is known from its construction is no function to call.
function calls(K3) { let n = 0; for (let i = 0; i < 300; i++) { new K3(i); try { [i].forEach(K3); } catch (e) { n += e instanceof TypeError; } } return n; }
print(calls(A), calls(B), calls(C));
