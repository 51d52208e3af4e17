// Objects alike in keys and order with different prototypes: own hits may share, inherited ones may not.
var protoA = { tag: 'A', hi() { return this.x + 'A'; } };
var protoB = { tag: 'B', hi() { return this.x + 'B'; } };
function make(p, x) { var o = Object.create(p); o.x = x; o.y = -x; return o; }
function own(o) { return o.x - o.y; }
function up(o) { return o.tag; }
function call(o) { return o.hi(); }
var h = 0, text = '';
for (var i = 0; i < 3000; i++) { var o = make(protoA, i); h += own(o); text = up(o) + call(o); }
print(h, text);
for (var i = 0; i < 3000; i++) { var o = make(i % 3 ? protoA : protoB, i); h += own(o); text = up(o) + call(o); }
print(h, text, up(make(protoB, 1)), call(make(protoB, 2)));
// Null as prototype with the same keys.
var n = make(null, 5);
print(own(n), up(n));
try { call(n); } catch (e) { print(e.constructor.name); }
// Two classes with the same fields.
class P { constructor(v) { this.v = v; } get twice() { return this.v * 2; } }
class Q { constructor(v) { this.v = v; } get twice() { return this.v * 20; } }
function twice(o) { return o.twice; }
var s = 0;
for (var i = 0; i < 3000; i++) s += twice(new P(i));
print(s, twice(new Q(1)), twice({ v: 3 }), twice(new P(1)));
for (var i = 0; i < 3000; i++) s += twice(i & 1 ? new P(i) : new Q(i));
print(s);
// Literals: one with another __proto__ in the same place.
function lit(p) { return { __proto__: p, a: 1, b: 2 }; }
function z(o) { return o.z; }
var r = [];
for (var i = 0; i < 2000; i++) z(lit(Object.prototype));
for (var p of [Object.prototype, { z: 1 }, { z: 2 }, null, Array.prototype, { get z() { return this.a + this.b; } }]) r.push(z(lit(p)));
print(r.join());
