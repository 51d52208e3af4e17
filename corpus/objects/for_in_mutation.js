// for-in while the object changes: deleted keys not visited yet are skipped, order is fixed at the start, prototypes change too.
function walk(o, f) { var r = []; for (var k in o) { r.push(k); f && f(o, k); } return r.join(); }
print(walk({ a: 1, b: 2, c: 3 }, (o, k) => { if (k === 'a') delete o.b; }));
print(walk({ a: 1, b: 2, c: 3 }, (o, k) => { if (k === 'b') delete o.a; }));
print(walk({ a: 1, b: 2 }, (o, k) => { o[k] = 'new value'; }));
print(walk([5, 6, 7], (o, k) => { if (k === '0') o.length = 2; }));
var proto = { p: 1, q: 2 };
print(walk(Object.create(proto, { own: { value: 1, enumerable: true } }), () => { delete proto.q; }));
print(walk(null), walk(undefined), walk(7), walk('ab'), walk(true) === '');
print(walk(Object.create({ x: 1, y: 1 }, { x: { value: 1, enumerable: false } })));
// Hot for-in over one shape, then another, then a dictionary and an array with holes.
function sum(o) { var s = 0; for (var k in o) s += o[k]; return s; }
var t = 0;
for (var i = 0; i < 2500; i++) t += sum({ a: 1, b: i, c: 3 });
print(t, sum({ c: 1, d: 2, e: 3, f: 4 }), sum([1, , 3]), sum(Object.create({ up: 10 }, { me: { value: 1, enumerable: true } })));
var dict = { a: 1, b: 2, c: 3 };
delete dict.a;
dict.z = 10;
print(sum(dict), walk(dict));
// The target may be any assignable place.
var box = { arr: [] }, n = 0;
for (box.arr[n++] in { x: 1, y: 1, z: 1 });
print(box.arr.join());
for (var [first, second] in { ab: 1, cd: 2 }) print(first, second);
var fs = [];
for (let k in { m: 1, n: 1 }) fs.push(() => k);
print(fs.map(f => f()).join());
lbl: for (var k1 in { a: 1, b: 1 }) for (var k2 in { x: 1, y: 1 }) { if (k2 === 'y') continue lbl; print(k1 + k2); if (k1 === 'b') break lbl; }
print(k1, k2);
// Strict functions and classes hide their methods from for-in.
class M { m() {} static s() {} constructor() { this.f = 1; } }
print(walk(new M()), walk(M) === '');
