// Instances with fields, methods closed over, accessors and statics, made in great numbers by hierarchies; temporaries in initialisers and super arguments.
class A { a = { v: 1 }; list = [this.a]; constructor(x) { this.x = { x }; this.cb = () => this.a.v + this.x.x; } get sum() { return [this.a.v, this.x.x].reduce((p, q) => p + q); } }
class B extends A { b = [...this.list, { v: 2 }]; constructor(x, y) { super({ inner: [x] }.inner[0]); this.y = { y, me: this }; } get sum() { return super.sum + this.b[1].v; } static made = []; static make(...r) { var o = new this(...r); (this.made = this.made.slice(-20)).push(o); return o; } }
class C extends B { c = { s: 'c' + this.y.y }; [`dyn${1}`] = () => [this.c.s, this.cb()]; constructor(x) { super(x + 1, { z: x }.z); } }
var t = 0, kept = [];
for (var i = 0; i < 625; i++) {
  var o = i % 3 === 0 ? new A(i) : i % 3 === 1 ? B.make(i, i) : C.make(i);
  t += o.sum + o.cb() + (o.c ? o.c.s.length + o.dyn1()[1] : 0);
  if (i % 250 === 0) kept.push(o);
}
print(t, kept.map(o => o.sum + ':' + o.cb() + (o.y ? o.y.me === o : '')).join(), B.made.length, C.made.length, B.made !== C.made, C.made[20].y.y);
// Classes made in the loop, their methods kept without them.
var methods = [];
for (let i = 0; i < 300; i++) {
  class L { static base = { i }; name = 'L' + i; get() { return L.base.i + this.name.length; } static get() { return this.base.i; } }
  let inst = new L();
  if (i % 120 === 0) methods.push(inst.get.bind(inst), L.get.bind({ base: { i: -i } }), () => inst.name);
}
print(methods.map(m => m()).join());
// Builtin subclasses: arrays, maps and errors with fields.
class Stack extends Array { meta = { pushed: 0 }; push(...x) { this.meta = { pushed: this.meta.pushed + x.length }; return super.push(...x.map(v => ({ v }))); } }
class Cache extends Map { hits = []; get(k) { this.hits = [...this.hits.slice(-3), { k }]; return super.get(k) ?? (super.set(k, { k, made: ['m' + k] }), super.get(k)); } }
var st = new Stack(), ca = new Cache(), h = 0;
for (var i = 0; i < 625; i++) { st.push(i, [i]); if (st.length > 50) st.splice(0, 25); h = (h * 3 + ca.get(i % 70).made[0].length + st[st.length - 1].v[0]) % 1000003; }
print(h, st.meta.pushed, st.length, ca.size, ca.hits.map(x => x.k).join());
// Constructors that return other objects, that throw halfway, that leak this.
var leaked = [], thrown = 0;
class Half { f = [1]; constructor(i) { leaked.push(this); if (leaked.length > 30) leaked.shift(); this.g = { i }; if (i % 4 === 3) throw this; this.h = { i }; if (i % 4 === 2) return { other: [i] }; } }
var s = 0;
for (var i = 0; i < 750; i++) try { var x = new Half(i); s += x.other ? x.other[0] : x.h.i; } catch (e) { thrown++; s -= e.g.i; }
print(s, thrown, leaked.length, leaked.map(o => (o.h ? 'h' : '-') + o.f[0] + o.g.i % 10).join(''));
function Old(i) { if (!(this instanceof Old)) return new Old([i]); this.i = i; this.self = { o: this }; }
Old.prototype = { get v() { return [this.i].flat()[0]; }, with(i) { return Object.assign(Object.create(Old.prototype), this, { i, self: this }); } };
var cur = Old(0);
for (var i = 1; i < 750; i++) { cur = cur.with(i); if (i % 500 === 0) cur = new Old(cur.v); }
var depth = 0;
for (var p = cur; p instanceof Old && !p.self.o; p = p.self) depth++;
print(cur.v, depth, p.self.o === p, p.i);
