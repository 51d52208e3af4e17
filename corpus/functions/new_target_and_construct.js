// new.target in functions, arrows and constructors; what construct returns; prototype fetched from new.target; hot both as call and as new.
function F() { return new.target === undefined ? 'called' : void (this.nt = new.target === F); }
print(F(), new F().nt, new F() instanceof F);
var n = 0;
for (var i = 0; i < 4000; i++) { var r = i & 1 ? F() : new F(); if (i & 1 ? r === 'called' : r.nt) n++; }
print(n);
// An object returned replaces this, a primitive does not.
function R(v) { this.own = 1; return v; }
print([{ x: 1 }, [5], () => 1, 5, 'str', null, undefined, true, Symbol()].map(v => { var o = new R(v); return o === v ? 'given' : 'own' + o.own; }).join());
var given = {}, hits = 0;
for (var i = 0; i < 3000; i++) if (new R(i % 3 ? i : given) === given) hits++;
print(hits);
// Arrows and nested functions.
function outer() { var a = () => new.target; function inner() { return new.target; } return [a() === outer, inner() === undefined, (() => (() => new.target)())() === outer].join(); }
print(outer(), new (function X() { this.r = (() => new.target === X)(); })().r);
// What can't be constructed.
function attempt(f) { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }
print([() => new (() => 1)(), () => new ({ m() {} }).m(), () => new Math.max(), () => new 5(), () => new null(), () => new (class { static s() {} }).s(),
  () => new ({ get g() { return function () {}; } }).g(), () => new parseInt('1'), () => new Symbol(), () => new (function () {})()].map(attempt).join());
// The prototype is read at the time of construction; when not an object, Object.prototype.
function G() {}
var g1 = new G();
G.prototype = { v: 2 };
var g2 = new G();
G.prototype = 'not an object';
var g3 = new G();
print(g1.v, g2.v, Object.getPrototypeOf(g3) === Object.prototype, g1 instanceof Object);
// Without parentheses, with members, with calls.
function M() { this.sub = function (x) { this.x = x; }; this.val = 7; }
M.inner = function (y) { this.y = y; };
print(new M().val, (new M).val, new M.inner(3).y, new (new M().sub)(4).x, typeof new M, new (M.bind())().val, new (class { z = 1; })().z);
// Callee before arguments, and the arguments run even if the callee can't be constructed.
var log = [];
print(attempt(() => new (log.push('callee'), 5)(log.push('arg'))), log.join());
// new.target passed on by super and default arguments.
class A { constructor(x = new.target.name) { this.x = x; } }
class B extends A { constructor() { super(); } }
class C extends B {}
print(new A().x, new B().x, new C().x, new (class extends C {})().x === '');
function factory() { if (!new.target) return new factory(); this.made = 'yes'; }
print(factory().made, new factory().made);
// Builtins called and constructed.
print(typeof Number('5'), typeof new Number('5'), typeof String(1), Array(3).length, new Array(3).length, Array(1, 2).length, attempt(() => Map()), Error('e') instanceof Error,
  typeof Object(1), Boolean(new Boolean(false)));
