// `#x in o`: fields, methods, accessors and statics as brands, on anything; TypeError on primitives; hot brand checks.
// tags: private
class A {
  #x; #m() {} get #g() { return 1; } static #s = 1;
  static is(o) { return #x in o; }
  static isM(o) { return #m in o; }
  static isG(o) { return #g in o; }
  static isS(o) { return #s in o; }
  static eq(o, p) { if (!(#x in o && #x in p)) return 'foreign'; return o.#x === p.#x; }
  constructor(x) { this.early = #x in this; this.#x = x; }
}
class B extends A { }
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
var objs = [new A(1), new B(2), {}, Object.create(new A(1)), A, B, [], () => 1, A.prototype];
print(objs.map(o => +A.is(o)).join(''), objs.map(o => +A.isM(o)).join(''), objs.map(o => +A.isG(o)).join(''), objs.map(o => +A.isS(o)).join(''));
print([1, 's', null, undefined, true, Symbol()].map(p => attempt(() => A.is(p))).join());
print(A.eq(new A(1), new A(1)), A.eq(new A(1), {}), new A().early, attempt(() => A.eq(1, 2)));
var n = 0;
for (var i = 0; i < 4000; i++) if (A.is(objs[i % 9])) n++;
print(n);
// Precedence and nesting.
class C { #y = 1; static t(o) { return !(#y in o) || #y in o === true; } static u(o) { return (#y in o) + 1; } static v(o) { class D { static w() { return #y in o; } } return D.w(); } }
print(C.t({}), C.u(new C()), C.u({}), C.v(new C()), C.v({}));
// Half-built objects: the check is false before the field's turn.
class Base { constructor() { this.before = Kid.has(this); } }
class Kid extends Base { a = Kid.has(this); #k = 0; b = Kid.has(this); static has(o) { return #k in o; } }
var k = new Kid();
print(k.before, k.a, k.b);
// Two evaluations of one class have different names.
function make() { return class { #z = 1; static has(o) { return #z in o; } }; }
var M = make(), N = make();
print(M.has(new M()), M.has(new N()), N.has(new N()));
