// this in sloppy, strict and arrow functions called plainly, with primitives, null, and as a method; hot at one call site.
function sloppy() { return this === globalThis ? 'global' : typeof this; }
function strict() { 'use strict'; return this === undefined ? 'undefined!' : this === null ? 'null!' : typeof this; }
var arrow = () => this === globalThis ? 'global' : typeof this;
var values = [undefined, null, 1, 's', true, Symbol('q'), {}, []];
print(values.map(v => sloppy.call(v)).join());
print(values.map(v => strict.call(v)).join());
print(values.map(v => arrow.call(v)).join());
function callWith(f, v) { return f.call(v); }
var c = {};
for (var i = 0; i < 4000; i++) {
  var r = callWith(i & 1 ? sloppy : strict, values[(i >> 1) % 8]);
  c[r] = (c[r] || 0) + 1;
}
print(JSON.stringify(c));
print(sloppy(), strict(), (0, { f: sloppy }.f)(), ({ f: strict }).f(), ({ f: strict }.f)(), (true && { f: strict }.f)());
var o = { s: sloppy, t: strict, n: { t: strict } };
print(o.s(), o.t(), o['t'](), o?.t(), (o.t)(), (o?.n).t(), (0, o.t)(), [strict][0]() === 'object');
// The wrapper made for a primitive is fresh each time and keeps nothing.
function wrap() { this.seen = (this.seen || 0) + 1; return this; }
var w1 = wrap.call('str'), w2 = wrap.call('str');
print(w1 === w2, w1.seen, w1 + w2, typeof w1, wrap.call(5) instanceof Number);
// Getters, setters, callbacks with thisArg, constructors, top level, nested functions.
var g = { get a() { return this === g; }, get b() { return (() => this === g)(); }, get c() { return (function () { return this === globalThis; })(); } };
print(g.a, g.b, g.c, this === globalThis);
print([1].map(function () { return typeof this; }, 'prim')[0], [1].map(function () { 'use strict'; return typeof this; }, 'prim')[0],
  [1].map(strict)[0], [1].map(sloppy)[0]);
function Ctor() { this.inner = () => this; this.fn = function () { return this; }; }
var k = new Ctor();
print(k.inner() === k, k.inner.call(1) === k, (0, k.fn)() === globalThis, k.fn() === k);
// An arrow in a hot method keeps this per call.
function Adder(n) { this.n = n; }
Adder.prototype.sum = function (list) { var s = 0; list.forEach(x => { s += x * this.n; }); return s; };
var t = 0;
for (var i = 0; i < 2500; i++) t += new Adder(i % 5).sum([1, 2, 3]);
print(t);
// A function whose code turns strict inside: only the inner one is strict.
function mixed() { function inner() { 'use strict'; return this; } return [typeof this, typeof inner()].join(); }
print(mixed());
class Q { m() { return this; } static s() { return this; } }
print((0, new Q().m)(), (0, Q.s)(), Q.s() === Q);
