// Private fields: per instance, unseen by keys, brand-checked TypeErrors, same name in two classes, hot reads and writes.
// tags: private
class Counter {
  #n = 0;
  #step;
  constructor(step = 1) { this.#step = step; }
  inc() { this.#n += this.#step; return this; }
  get n() { return this.#n; }
  set n(v) { this.#n = v; }
  same(o) { return this.#n === o.#n; }
  static peek(o) { return o.#n; }
  poke(o, v) { o.#n = v; }
  post() { return [this.#n++, ++this.#n, this.#n--, this.#n **= 2, this.#n ||= 5, this.#n &&= 0, this.#n ??= 1].join(); }
}
var a = new Counter(), b = new Counter(2);
for (var i = 0; i < 4000; i++) { a.inc(); b.inc(); }
print(a.n, b.n, Object.keys(a).length, JSON.stringify(a), a.same(b), Counter.peek(b));
b.n = 4000;
print(a.same(b), '#n' in a, a['#n'], Object.getOwnPropertyNames(a).length);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => Counter.peek({})), attempt(() => Counter.peek(Object.create(a))), attempt(() => a.poke({}, 1)), attempt(() => Counter.peek(5)), attempt(() => Counter.peek(null)));
a.poke(b, 7);
print(b.n, b.post(), b.n);
// The same name in another class is another name.
class Other { #n = 'other'; get n() { return this.#n; } steal(o) { return o.#n; } }
print(new Other().n, attempt(() => new Other().steal(a)));
// Subclass and base each have their own #n on one object.
class Sub extends Counter { #n = 'sub'; both() { return this.#n + this.n; } }
var s = new Sub(10).inc();
print(s.both(), Counter.peek(s));
// Stamped onto any object by returning it from the base; twice is a TypeError; frozen objects take them.
class Ret { constructor(o) { return o; } }
class Stamp extends Ret { #mark = 'marked'; static get(o) { return o.#mark; } static set(o, v) { o.#mark = v; } }
var plain = Object.freeze({ p: 1 });
new Stamp(plain);
Stamp.set(plain, 'changed');
print(Stamp.get(plain), attempt(() => new Stamp(plain)), attempt(() => Stamp.get({})));
// In closures and nested classes, optional chaining, destructuring targets.
class Outer {
  #x = 'outer x';
  fn() { return () => this.#x; }
  inner() { var me = this; return new (class { #y = 1; read() { return me.#x + this.#y; } })(); }
  opt(o) { return o?.#x; }
  pat() { [this.#x, this.z] = ['new x', 'z']; return this.#x; }
}
var o = new Outer();
print(o.fn()(), o.inner().read(), o.opt(null), o.opt(o), attempt(() => o.opt({})), o.pat());
var h = 0;
class P { #v; constructor(v) { this.#v = v; } static sum(x, y) { return x.#v + y.#v; } }
for (var i = 0; i < 3000; i++) h = (h * 3 + P.sum(new P(i), new P(i % 3 ? 1 : 0.5))) % 99991;
print(h, P.sum(new P('a'), new P(1)));
