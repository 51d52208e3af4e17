// Computed names of methods, accessors, fields and statics: evaluated once each in order at definition, values per instance.
var log = [], n = 0;
function key(s) { log.push(s); return { toString() { log.push('str:' + s); return s; } }; }
class K {
  [key('m')]() { return 'm'; }
  static [key('sm')]() { return 'sm'; }
  [key('f')] = ++n;
  get [key('g')]() { return 'g' + this.f; }
  static [key('sf')] = log.push('static value');
  set [key('g')](v) { this.f = v; }
  [Symbol.iterator]() { return [this.f, this.f + 1][Symbol.iterator](); }
  static [Symbol.hasInstance](x) { return x === 42; }
}
print(log.join());
log = [];
var a = new K(), b = new K();
print(a.f, b.f, log.length, a.m(), K.sm(), a.g, b.g, [...b].join(), 42 instanceof K, a instanceof K);
a.g = 'set';
print(a.g, Object.keys(a).join(), Object.getOwnPropertyNames(K.prototype).join());
// Classes made in a hot loop, each with its own keys.
function make(name, v) { return class { [name]() { return v; } static [name] = v * 2; get ['get_' + name]() { return this[name]() + 1; } }; }
var h = 0;
for (var i = 0; i < 1500; i++) { var C = make('k' + i % 5, i), c = new C(); h = (h * 7 + c['k' + i % 5]() + C['k' + i % 5] + c['get_k' + i % 5]) % 1000003; }
print(h);
// Later definitions replace earlier ones; constructor and prototype as computed names.
class D { x() { return 1; } ['x']() { return 2; } get y() { return 3; } ['y']() { return 4; } ['constructor']() { return 'a method called constructor'; } }
print(new D().x(), new D().y(), new D().constructor(), D.prototype.constructor !== D);
class G { static get ['a' + 1]() { return 'got'; } static set ['a' + 1](v) { this.b = v; } }
G.a1 = 'B';
print(G.a1, G.b);
function attempt(f) { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }
print(attempt(() => class { static ['prototype'] = 1; }), attempt(() => class { [(() => { throw new EvalError(); })()]() {} }), attempt(() => class { [Symbol('ok')] = 1; }));
// The keys see the outer scope and this; the class's own name is in its dead zone there.
print((function () { return new (class { [this.k] = 'outer this'; })().dyn; }).call({ k: 'dyn' }));
print(attempt(() => { class Z { [Z] = 1; } }), attempt(() => { var q = class Z { [typeof Z]() {} }; }));
// Numbers and strings are one key.
class N { 1() { return 'one'; } ['1']() { return 'ONE'; } 0x10() { return 'hex'; } 1.50() { return 'dec'; } 'a b'() { return 'space'; } }
var x = new N();
print(x[1](), x[16](), x['1.5'](), x['a b'](), Object.getOwnPropertyNames(N.prototype).join());
