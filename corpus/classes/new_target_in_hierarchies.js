// new.target in base constructors: abstract classes, factories by subclass, prototypes chosen by it, and what functions see.
class Shape {
  constructor() { if (new.target === Shape) throw new TypeError('abstract'); this.kind = new.target.name; this.reg = new.target.registry; }
  static create(...a) { return new this(...a); }
}
class Sq extends Shape { static registry = 'sq'; constructor(a) { super(); this.a = a; } area() { return this.a ** 2; } }
class Ci extends Shape { static registry = 'ci'; constructor(r) { super(); this.r = r; } area() { return 3 * this.r ** 2; } }
class Un extends Sq { constructor() { super(1); } }
try { new Shape(); } catch (e) { print(e.constructor.name); }
try { Shape.create(); } catch (e) { print(e.constructor.name); }
var made = [Sq.create(2), Ci.create(3), Un.create(), new Sq(4)];
print(made.map(m => m.kind + m.reg + m.area()).join());
var classes = [Sq, Ci, Un], h = 0;
for (var i = 0; i < 3000; i++) { var o = new classes[i % 3](i % 10); h += o.area() + o.kind.length; }
print(h);
// A plain function as base sees new.target from the subclass; called plainly it is undefined.
function Base() { this.nt = new.target && new.target.name; }
class K extends Base {}
print(new K().nt, new Base().nt, (() => { var o = {}; Base.call(o); return o.nt; })());
// The new object's prototype is new.target's, even in the base, and methods overridden are already in force.
class P { constructor() { this.said = this.hello(); this.proto = Object.getPrototypeOf(this) === new.target.prototype; } hello() { return 'P'; } }
class Q extends P { word = 'field not yet'; hello() { return 'Q' + this.word; } }
print(new Q().said, new Q().proto, new Q().word);
// new.target in field initialisers, arrows, methods and getters of classes.
class F { f = new.target; m() { return new.target; } get g() { return new.target; } static s() { return new.target; } static sf = new.target; constructor() { this.arrow = (() => new.target)(); } }
var f = new F();
print(f.f, f.m(), f.g, F.s(), F.sf, f.arrow === F, new (class G extends F {})().arrow.name);
// Bound constructors and new.target; prototype replaced on an old-style constructor.
var BoundSq = Sq.bind(null, 9);
print(new BoundSq().kind, new BoundSq().area(), BoundSq.registry === undefined, Object.hasOwn(BoundSq, 'registry'));
function Old() { return this.constructor.tag + (new.target === Old); }
Old.tag = 't';
Old.prototype = { constructor: { tag: 'faked' } };
function Wrap() { this.v = Old.call(this); }
Wrap.prototype = Old.prototype;
print(new Wrap().v);
class Count { static n = 0; constructor() { new.target.n++; } }
class Count2 extends Count { static n = 100; }
class Count3 extends Count {}
for (var i = 0; i < 2000; i++) new (i % 4 === 0 ? Count2 : i % 4 === 1 ? Count3 : Count)();
print(Count.n, Count2.n, Count3.n, Object.hasOwn(Count3, 'n'));
