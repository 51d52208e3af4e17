// Cycles of every sort are dropped while others like them live: objects, closures, classes, Maps of themselves, prototypes that refer back.
var kept = [];
function ring(n, tag) { var first = { tag, i: 0 }, p = first; for (var i = 1; i < n; i++) { p.next = { tag, i, prev: p, ring: first }; p = p.next; } p.next = first; first.prev = p; return first; }
for (var r = 0; r < 200; r++) { var x = ring(12, 'r' + r); if (r % 80 === 0) kept.push(x); }
print(kept.map(f => { var n = 0, ok = true; for (var p = f; n < 12; p = p.next) { n++; ok = ok && p.next.prev === p && p.tag === f.tag; } return f.tag + ok + (p === f); }).join());
var fns = [];
for (let r = 0; r < 375; r++) {
  let self = { r }, f = () => [self, f, r];
  self.f = f; f.self = self; self.map = new Map([[self, f], [f, self]]); self.map.set('me', self.map); self.set = new Set([self.map]); self.set.add(self.set); self.arr = [self, f]; self.arr.push(self.arr);
  if (r % 150 === 0) fns.push(self);
}
print(fns.map(s => s.f()[0] === s && s.map.get(s) === s.f && s.map.get('me') === s.map && s.set.has(s.set) && s.arr[2] === s.arr && s.f()[2] === s.r).join());
var classes = [];
for (let r = 0; r < 200; r++) {
  class C { static self = C; static all = []; constructor() { C.all.push(this); this.k = C; } m() { return C.all.length; } }
  new C(); new C();
  C.prototype.back = C; C.prototype.inst = C.all[0];
  if (r % 60 === 0) classes.push(C);
}
print(classes.map(C => C.self === C && C.all[1].m() === 2 && C.all[0].inst === C.all[0] && C.all[1].back.self === C).join());
// Parents and children, observers that hold their subjects; accessors that close over their object.
function Node1(v, parent) { this.v = v; this.parent = parent; this.kids = []; this.on = () => this.v + (parent ? parent.v : 0); if (parent) parent.kids.push(this); Object.defineProperty(this, 'up', { get: () => this.parent }); }
var roots = [];
for (var r = 0; r < 300; r++) { var root = new Node1(r, null); for (var i = 0; i < 5; i++) { var c = new Node1(i, root); new Node1(i * 2, c); } if (r % 30 === 0) roots.push(root); }
print(roots.map(r => r.kids.reduce((s, k) => s + k.on() + k.kids[0].on() + (k.up === r) + (k.kids[0].up.up === r), 0)).join());
// Cycles through WeakMap values, prototypes, errors' causes, bound functions.
var wm = new WeakMap(), heads = [];
for (var r = 0; r < 375; r++) {
  var a = { r }, b = Object.create(a);
  a.b = b; wm.set(a, { a, b }); wm.set(b, [b, wm]);
  var e = new Error('c', { cause: a }); a.e = e; a.bound = function () { return this.r; }.bind(a);
  if (r % 150 === 0) heads.push(a);
}
print(heads.map(a => wm.get(a).b === a.b && wm.get(a.b)[0] === a.b && a.e.cause === a && a.bound() === a.b.r).join(), heads.map(a => a.r).join());
// Cycles broken and remade in a hot loop on one old pair.
var p = {}, q = { p };
for (var i = 0; i < 1500; i++) { p.q = q; q = { p, i, old: i % 10 ? q.i : undefined }; if (i % 100 === 99) p = { last: q.i }; }
print(q.i, q.old, p.last, p.q === undefined ? 'none' : p.q.i);
