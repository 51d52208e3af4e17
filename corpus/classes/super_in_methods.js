// super calls and super properties through three levels, with accessors, symbols, computed keys and assignment; hot virtual dispatch.
class A {
  constructor(v) { this.v = v; this.trace = 'A'; }
  area() { return this.v * this.factor(); }
  factor() { return 1; }
  get desc() { return 'A' + this.v; }
  set desc(x) { this.v = x; }
  ['comp']() { return 'A.comp'; }
  toString() { return `[${this.constructor.name} ${this.area()}]`; }
}
class B extends A {
  constructor(v) { super(v); this.trace += 'B'; }
  factor() { return super.factor() + 1; }
  get desc() { return 'B' + super.desc; }
  set desc(x) { super.desc = x * 2; }
  ['comp']() { return 'B.' + super['comp'](); }
}
class C extends B {
  constructor(v, w) { super(v + w); this.trace += 'C'; }
  factor() { return super.factor() * 10; }
  area() { const s = super.area; return s.call(this) + 0.5; }
  get desc() { return 'C' + super.desc; }
  set desc(x) { super.desc = x + 1; }
  ['comp']() { const k = 'comp'; return 'C.' + super[k](); }
}
var s = 0, shapes = [new A(1), new B(2), new C(3, 4)];
for (var i = 0; i < 4500; i++) s += shapes[i % 3].area() + shapes[i % 3].factor();
print(s, shapes.join(' '), shapes.map(x => x.desc).join(), shapes.map(x => x.trace).join(), shapes.map(x => x.comp()).join());
shapes.forEach(x => { x.desc = 10; });
print(shapes.map(x => x.v).join());
for (var i = 0; i < 2500; i++) s += new C(i, 1).area();
print(s);
// super's properties that are not there, calls of what is not callable, delete of a super property.
class D extends A {
  none() { return super.nope; }
  call() { try { super.nope(); } catch (e) { return e.constructor.name; } }
  del() { try { delete super.area; } catch (e) { return e.constructor.name; } }
  opt() { return super.nope?.(1) ?? 'optional'; }
  set() { super.fresh = 1; super['v']++; super.v += 10; return [this.fresh, this.v, Object.hasOwn(A.prototype, 'fresh')].join(); }
  tag() { return [super.factor?.(), typeof super.area, super.constructor === A].join(); }
}
var d = new D(1);
print(d.none(), d.call(), d.del(), d.opt(), d.tag());
print(d.set());
// this in super.x = v is the receiver: with a read-only own property it throws.
class R extends A { w() { super.ro = 1; return 'wrote'; } }
var r = Object.defineProperty(new R(1), 'ro', { value: 0 });
try { r.w(); } catch (e) { print(e.constructor.name); }
// In static methods, object methods, accessors in literals.
class E extends A { static make(v) { return [super.name, new this(v).area()].join(); } }
print(E.make(5));
var base = { get x() { return 'base of ' + this.id; }, m(a) { return 'base m' + a; } };
var lit = { __proto__: base, id: 'lit', get x() { return '<' + super.x + '>'; }, m(a) { return super.m(a) + [1, 2].map(z => super.m(z)).join(); } };
print(lit.x, lit.m(0));
