// Derived constructors: this before super, super twice, returning objects and primitives, no super at all, default constructors; hot.
function name(f) { try { var r = f(); return typeof r === 'string' ? r : 'ok'; } catch (e) { return e.constructor.name; } }
class A { constructor(...a) { this.args = a.join('-'); } }
class Before extends A { constructor() { this.x = 1; super(); } }
class Never extends A { constructor() {} }
class Twice extends A { constructor() { super(); super(); } }
class RetObj extends A { constructor() { return { ret: 1 }; } }
class RetPrim extends A { constructor() { super(); return 5; } }
class RetUndef extends A { constructor() { super(); return undefined; } }
class RetNull extends A { constructor() { super(); return null; } }
class Late extends A { constructor(x) { if (x) super(x); else { try { this; } catch (e) { super('caught ' + e.constructor.name); } } } }
class Default extends A {}
class InTry extends A { constructor() { try { super('t'); } finally { this.f = 'finally'; } } }
class ReadSuper extends A { constructor() { super.toString(); super(); } }
class BaseRetPrim { constructor() { this.k = 'own'; return 5; } }
print([Before, Never, Twice, RetObj, RetPrim, RetUndef, RetNull, ReadSuper, BaseRetPrim].map(C => name(() => new C())).join());
print(new RetObj().ret, new RetObj() instanceof A, new Late(7).args, new Late(0).args, new Default(1, 2, 3).args, new InTry().args + new InTry().f, new BaseRetPrim().k);
// The base returns another object: that is this.
var shared = { shared: true };
class Giver { constructor() { return shared; } }
class Taker extends Giver { constructor() { super(); this.taken = (this.taken || 0) + 1; } }
for (var i = 0; i < 3000; i++) new Taker();
print(shared.taken, new Taker() === shared, shared instanceof Taker);
var ok = 0, bad = 0;
for (var i = 0; i < 3000; i++) try { new (i % 3 === 0 ? Before : i % 3 === 1 ? Default : Never)(i); ok++; } catch (e) { if (e instanceof ReferenceError) bad++; }
print(ok, bad);
// Order: arguments of super, then the base, then fields, then the rest; the parent is looked up when super runs.
var log = [];
class P { constructor(x) { log.push('P' + x); } }
class Q extends P { f = log.push('field'); constructor() { log.push('start'); super(log.push('arg')); log.push('end'); } }
new Q();
print(log.join());
class Other { constructor(x) { this.from = 'Other' + x; } }
class Sw extends P { constructor() { super(1); } }
log = [];
var first = new Sw();
Object.setPrototypeOf(Sw, Other);
var second = new Sw();
print(log.join(), first.from, second.from, second instanceof P);
Object.setPrototypeOf(Sw, Math.max);
print(name(() => new Sw()));
// Classes can't be called; what can be extended.
print([() => A(), () => A.call({}), () => Default.apply(shared), () => new A.prototype.constructor()].map(name).join());
print([5, {}, undefined, () => 1, Math.max, { prototype: {} }, 'str'].map(b => name(() => class extends b {})).join());
function Odd() {}
Odd.prototype = 7;
print(name(() => class extends Odd {}), name(() => { Odd.prototype = null; return typeof new (class extends Odd {})(); }), name(() => class extends (function () {}) {}));
function Fn(x) { this.fn = x; }
Fn.prototype.hi = function () { return 'hi' + this.fn; };
class FromFn extends Fn { hi() { return super.hi() + '!'; } }
var t;
for (var i = 0; i < 2500; i++) t = new FromFn(i).hi();
print(t);
