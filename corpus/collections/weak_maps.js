// WeakMap: object and function keys, primitives refused, not iterable, survives many keys dropped and many collections; private data by identity.
var w = new WeakMap(), k1 = {}, k2 = () => 1, k3 = [];
function attempt(f) { try { return String(f()); } catch (e) { return e.constructor.name; } }
print(w.set(k1, 'obj') === w, w.set(k2, 'fn').get(k2), w.get(k1), w.has(k3), w.get({}), w.delete(k1), w.delete(k1), w.has(k1), w.get());
print([1, 's', null, undefined, true, NaN].map(p => attempt(() => w.set(p, 1))).join(), [1, 's', null, undefined].map(p => w.has(p) + '' + w.get(p) + w.delete(p)).join());
print(w.size, w.forEach, w.keys, w[Symbol.iterator], w.clear, attempt(() => [...w]), attempt(() => { for (var x of w); }), Object.keys(w).length, Object.prototype.toString.call(w), WeakMap.prototype.set.length);
w.set(w, 'itself').set(Symbol.prototype, 'proto').set(globalThis, 'global');
print(w.get(w), w.get(globalThis), attempt(() => w.set(Symbol.for('registered'), 1)), attempt(() => WeakMap.prototype.get.call(new Map(), {})), attempt(() => WeakMap.prototype.set.call({}, {}, 1)));
// Private state: thousands of objects, most dropped; those kept keep their data.
var data = new WeakMap();
class P { constructor(v) { data.set(this, { v, log: [] }); } add(x) { var d = data.get(this); d.v += x; d.log.push(x); return this; } get v() { return data.get(this).v; } get n() { return data.get(this).log.length; } }
var kept = [], churn = 0;
for (var i = 0; i < 3000; i++) { var p = new P(i).add(1); if (i % 500 === 0) kept.push(p); else churn += p.v & 1; }
for (var r = 0; r < 300; r++) for (var p of kept) p.add(r % 3);
print(churn, kept.map(p => p.v).join(), kept.every(p => p.n === 301));
// Values that hold their own keys, chains of weak entries, keys frozen, keys with a changed prototype.
var chain = new WeakMap(), head = {}, cur = head;
for (var i = 0; i < 1000; i++) { var next = { i, pad: [i] }; chain.set(cur, next); cur = next; }
var junk = [];
for (var i = 0; i < 3000; i++) { junk.push({ i }); if (junk.length > 50) junk = []; var self = {}; chain.set(self, { self }); }
var steps = 0, sum = 0;
for (var c = chain.get(head); c; c = chain.get(c)) { steps++; sum += c.i + c.pad[0]; }
print(steps, sum);
var fz = Object.freeze({}), ch = {};
w.set(fz, 'frozen').set(ch, 'proto change');
Object.setPrototypeOf(ch, null);
ch.x = 1; delete ch.x;
print(w.get(fz), w.get(ch), Object.keys(fz).length, w.has(Object.create(ch)));
// Overwriting and deleting in a hot loop; two maps don't mix.
var x = new WeakMap(), y = new WeakMap(), ks = [{}, [], () => 1, new Map()], t = 0;
for (var i = 0; i < 4000; i++) { var k = ks[i & 3]; x.set(k, i); if (i % 3 === 0) y.set(k, -i); if (i % 7 === 0) x.delete(k); t += (x.get(k) || 0) + (y.get(k) || 0) + x.has(k); }
print(t, ks.map(k => x.get(k) + '/' + y.get(k)).join());
