// Arrows capture this, arguments, new.target and super of the function around them, however deep, and can't be given others.
function outer() { return [() => this.k, () => arguments.length, () => new.target === undefined, () => () => this.k + arguments[0]]; }
var fs = outer.call({ k: 'K' }, 'arg0', 2);
print(fs[0](), fs[0].call({ k: 'no' }), fs[1](1, 2, 3, 4), fs[2](), fs[3]()(), fs[0].bind({ k: 'no' })(), fs[3]().apply({ k: 1 }, ['x']));
function Maker(k) { this.k = k; this.get = () => this.k; this.set = v => { this.k = v; return this; }; this.nt = () => new.target; }
var h = 0;
for (var i = 0; i < 2500; i++) { var m = new Maker(i); m.set(m.get() * 2); h = (h + m.get()) % 1000003; }
print(h, m.nt() === Maker, m.set('x') === m, m.get.call(null));
class B { hi() { return 'B' + this.n; } get v() { return this.n * 2; } }
class D extends B {
  constructor(n) { var init = () => super(); init(); this.n = n; }
  hi() { return [1, 2].map(x => super.hi() + x).join(); }
  get v() { return (() => (() => super.v + 1)())(); }
  lazy() { return () => super.hi(); }
}
var text, sum = 0;
for (var i = 0; i < 2500; i++) { var d = new D(i); text = d.hi(); sum += d.v; }
print(text, sum, d.lazy().call({ n: 'other' }));
// super() in an arrow called twice, and this before it.
class Twice extends B { constructor() { var s = () => super(); s(); try { s(); } catch (e) { this.e = e.constructor.name; } } }
class Before extends B { constructor() { var t = () => this; try { t(); } catch (e) { var n = e.constructor.name; } super(); this.e = n + (t() === this); } }
print(new Twice().e, new Before().e);
// Bodies: expression, object literal in parentheses, block, sequence, conditional, nested; parameters of every kind.
var forms = [() => ({}), () => {}, () => [], x => x, (x, y) => (x, y), ({ a }) => a, ([a, b] = [1, 2]) => a + b, (...r) => r.length, (a, b = a) => b, x => y => x + y, () => void 0];
print(forms.map(f => { var v = f({ a: 'A', [Symbol.iterator]: [5, 6][Symbol.iterator].bind([5, 6]) }, 'second'); return typeof v === 'object' ? JSON.stringify(v) : String(typeof v === 'function' ? v('z').length : v); }).join('|'));
print((() => { return { a: 1 }; })().a, (a => a ? b => b : 0)(1)(2), typeof (() => {}).prototype, (() => {}).hasOwnProperty('prototype'));
// An arrow at top level, in a field, in a default, in a getter.
var o = { top: () => this === globalThis, get g() { return () => this === o; }, m(f = () => this === o) { return f(); } };
class F { x = 1; f = () => this.x; static s = () => this === F; }
print(o.top(), o.g(), o.m(), new F().f.call({ x: 2 }), F.s());
// In callbacks of natives with a thisArg that must be ignored, hot.
function Acc() { this.t = 0; }
Acc.prototype.all = function (l) { l.forEach(x => { this.t += x; }, { t: 'wrong' }); return this.t; };
var acc = new Acc();
for (var i = 0; i < 2000; i++) acc.all([1, 2, 3]);
print(acc.t);
