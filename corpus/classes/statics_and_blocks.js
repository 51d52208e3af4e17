// Static fields, methods, accessors and blocks: run in order with this as the class, inherited through the constructor's chain.
var log = [];
class A {
  static x = log.push('x') && 10;
  static { log.push('block1:' + this.x + ':' + (this === A)); this.y = this.x * 2; }
  static z = this.y + A.x;
  static m() { return 'A.m ' + this.n; }
  static n = 'A';
  static get g() { return this.n + '.g'; }
  static set g(v) { this.stored = v; }
  static { var local = 'not outside'; let t = 1; log.push(typeof local); }
  static ['comp' + 'uted'] = 'c';
  static 0 = 'zero';
  static arrow = () => this.n;
}
print(log.join(), A.z, A.y, A.m(), A.g, A.computed, A[0], A.arrow.call({ n: 'no' }), typeof local);
class B extends A {
  static n = 'B';
  static m() { return 'B>' + super.m(); }
  static get g() { return 'B>' + super.g; }
  static s = super.m();
}
print(B.m(), B.g, B.s, B.x, Object.hasOwn(B, 'x'), Object.getPrototypeOf(B) === A, B.arrow());
B.g = 5;
print(B.stored, A.stored, Object.keys(A).join(), Object.keys(B).join());
B.x = 99;
print(A.x, B.x);
// Hot: static method calls through the subclass, static counters.
class Counter { static made = 0; static next() { return ++this.made; } constructor() { this.id = Counter.next(); } }
class Sub extends Counter { static made = 1000; }
var last;
for (var i = 0; i < 3000; i++) { last = new Sub(); Sub.next(); }
print(last.id, Counter.made, Sub.made);
// Static things are not enumerable as methods, are as fields; delete and redefine.
print(Object.getOwnPropertyNames(class { static a = 1; static b() {} static get c() { return 1; } }).join());
print(delete A.x, A.x, delete A.prototype, A.prototype === undefined);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => { 'use strict'; A.prototype = {}; }), attempt(() => class { static ['proto' + 'type']() {} }), attempt(() => class { static x = (() => { throw new EvalError(); })(); }));
// A class is there under its name inside its own blocks, not before its heritage.
var seen;
class C { static { seen = C; } static self = C; }
print(seen === C, C.self === C, attempt(() => { class D extends D {} }), attempt(() => { class D { static [D.name] = 1; } }));
class Chain { static v = 1; static w = this.v + 1; static { this.w *= 10; } static f = (() => this.w + 1)(); static { try { throw this.f; } catch (e) { this.caught = e; } } }
print(Chain.caught);
class Mixed { static async = 1; static static = 2; static get = 3; static set = 4; static of() { return 5; } static await() { return 6; } }
print(Mixed.async + Mixed.static + Mixed.get + Mixed.set + Mixed.of() + Mixed.await());
