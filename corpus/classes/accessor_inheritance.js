// Getter in one class and setter in another: overriding one half hides the other; accessors reached at hot sites from several subclasses.
class A { get x() { return this._x; } set x(v) { this._x = v; } }
class GetOnly extends A { get x() { return 'B' + super.x; } }
class SetOnly extends A { set x(v) { super.x = v + 1; } }
class Both extends A { get x() { return -super.x; } set x(v) { super.x = v * 2; } }
class Value extends A { constructor() { super(); Object.defineProperty(this, 'x', { value: 'own', writable: true }); } }
function put(o, v) { o.x = v; return o.x; }
var all = [new A(), new GetOnly(), new SetOnly(), new Both(), new Value()];
for (var i = 0; i < 2500; i++) put(all[0], i);
print(all.map(o => String(put(o, 5))).join(), all.map(o => String(o._x)).join());
for (var i = 0; i < 5000; i++) put(all[i % 5], i);
print(all.map(o => String(o._x)).join());
function strictPut(o, v) { 'use strict'; try { o.x = v; return 'ok'; } catch (e) { return e.constructor.name; } }
print(all.map(o => strictPut(o, 1)).join());
// Lazy getter that defines an own property over itself.
class Lazy { get data() { Lazy.count++; Object.defineProperty(this, 'data', { value: Lazy.count, writable: false }); return this.data; } static count = 0; }
var s = 0;
for (var i = 0; i < 1500; i++) { var l = new Lazy(); s += l.data + l.data; }
print(s, Lazy.count);
// Compound and logical assignment through accessors, counting both sides.
class Meter { r = 0; w = 0; v = 1; get m() { this.r++; return this.v; } set m(x) { this.w++; this.v = x; } }
var m = new Meter();
m.m += 1; m.m++; --m.m; m.m **= 2; m.m ??= 9; m.m ||= 9; m.m &&= 7;
print(m.r, m.w, m.v);
m.v = 0; m.m ||= 3; m.m &&= 0; m.m ??= 8;
print(m.r, m.w, m.v);
// Static accessors are inherited with the class as receiver.
class S { static get who() { return this.name; } static set who(v) { this.w = v; } }
class T extends S {}
T.who = 1;
print(T.who, S.who, T.w, S.w);
// Accessors on the prototype of a class are not enumerable but configurable; they may be replaced with data.
var d = Object.getOwnPropertyDescriptor(A.prototype, 'x');
print(d.enumerable, d.configurable, typeof d.get, d.get.call({ _x: 'borrowed' }));
Object.defineProperty(A.prototype, 'x', { value: 'now data', writable: true });
print(all.map(o => String(o.x)).join(), put(new A(), 3), Object.keys(new A()).length);
// A getter that throws, at a site that was fine.
class Thr { constructor(i) { this.i = i; } get g() { if (this.i % 100 === 99) throw new RangeError(); return this.i; } }
function g(o) { return o.g; }
var sum = 0, thrown = 0;
for (var i = 0; i < 3000; i++) try { sum += g(new Thr(i)); } catch (e) { thrown++; }
print(sum, thrown);
