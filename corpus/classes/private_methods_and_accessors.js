// Private methods and accessors: shared by instances, read-only, brand-checked, there before fields run, callable through super's constructor.
// tags: private
class A {
  #v = 1;
  #m(x) { return 'm' + x + this.#v; }
  get #g() { return this.#v * 2; }
  set #g(x) { this.#v = x; }
  get #ro() { return 'ro'; }
  set #wo(x) { this.#v = x; }
  early = this.#m('early');
  run(x) { return this.#m(x); }
  gs(x) { this.#g = x; this.#g += 1; this.#g++; return this.#g; }
  bad(k) { if (k === 0) this.#m = 1; if (k === 1) this.#ro = 1; if (k === 2) return this.#wo; if (k === 3) return this.#m.call({}, 1); if (k === 4) return new this.#m(); }
  method() { return this.#m; }
  static #sm(x) { return this.#count += x; }
  static #count = 0;
  static add(x) { return A.#sm(x); }
  static viaThis(x) { return this.#sm(x); }
}
var a = new A();
print(a.early, a.run('x'), a.gs(10), a.method() === new A().method(), a.method().name);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([0, 1, 2, 3, 4].map(k => attempt(() => a.bad(k))).join(), attempt(() => a.run.call({})));
var s = '';
for (var i = 0; i < 3000; i++) { s = a.run(i); A.add(1); }
print(s, A.add(0), A.viaThis(5), attempt(() => A.viaThis.call(class extends A {}, 1)));
// Methods are installed before any field, and the base constructor may reach overridden public methods that use them too early.
class Base { constructor() { this.log = attempt(() => this.hook()); } hook() { return 'base'; } }
class Kid extends Base { #p() { return 'private'; } hook() { return this.#p(); } again() { return this.#p(); } }
var k = new Kid();
print(k.log, k.again());
class Two { #m() { return 'Two'; } call(o) { return o.#m(); } }
class Three extends Two { #m() { return 'Three'; } call3(o) { return o.#m() + super.call(o); } }
print(new Three().call3(new Three()), attempt(() => new Three().call3(new Two())));
// Extracted methods and arrows that hold them.
class E { #x = 5; #get() { return () => this.#x++; } give() { return this.#get(); } }
var g1 = new E().give(), g2 = new E().give();
for (var i = 0; i < 2500; i++) g1();
print(g1(), g2());
class Rec { #fib(n) { return n < 2 ? n : this.#fib(n - 1) + this.#fib(n - 2); } fib(n) { return this.#fib(n); } }
print(new Rec().fib(15));
class Gs { static get #x() { return this.y; } static set #x(v) { this.y = v; } static t() { Gs.#x = 3; Gs.#x **= 2; return Gs.#x; } }
print(Gs.t(), Gs.y);
class Sup { m() { return 'sup'; } }
class UsesSuper extends Sup { #m() { return '#' + super.m(); } m() { return this.#m(); } }
print(new UsesSuper().m());
