// Map and Set iterated while they change: deleted entries are skipped, added ones visited, re-added again at the end; clear; live iterators.
function walk(m, f) { var r = []; for (var e of m) { var k = Array.isArray(e) ? e[0] : e; r.push(k); if (r.length > 12) break; f(m, k); } return r.join(); }
var mk = () => new Map([['a', 1], ['b', 2], ['c', 3]]), sk = () => new Set(['a', 'b', 'c']);
print(walk(mk(), (m, k) => k === 'a' && m.delete('b')), walk(mk(), (m, k) => k === 'b' && m.delete('a')), walk(mk(), (m, k) => k === 'c' && m.set('d', 4)));
print(walk(sk(), (s, k) => { s.delete(k); s.add(k); }), walk(sk(), (s, k) => k.length < 3 && s.add(k + k)));
print(walk(mk(), (m, k) => k === 'b' && m.clear()), walk(mk(), (m, k) => { if (k === 'a') { m.clear(); m.set('x', 1); m.set('a', 2); } }), walk(mk(), (m, k) => m.set(k, 0)));
print(walk(sk(), (s, k) => k === 'a' && (s.delete('a'), s.delete('b'), s.delete('c'))), walk(sk(), (s, k) => k === 'c' && s.delete('c') && s.add('a')));
// forEach does the same.
var seen = [];
mk().forEach((v, k, m) => { seen.push(k + v); if (k === 'a') { m.delete('b'); m.set('z', 26); } if (k === 'z') m.delete('z'); });
print(seen.join());
// Iterators that wait: made before, stepped after; exhausted ones stay so.
var m = new Map(), it = m[Symbol.iterator](), k2 = m.keys();
m.set(1, 'one');
print(it.next().value.join(), it.next().done, (m.set(2, 'two'), it.next().done), k2.next().value, k2.next().value, k2.next().done);
var s = new Set([1, 2, 3, 4]), i1 = s.values(), i2 = s.values();
i1.next(); i1.next();
s.delete(1); s.delete(2);
print(i1.next().value, i2.next().value, (s.clear(), s.add(9), i1.next().value), i2.next().value, i1.next().done);
// Many deletions and additions under one iterator, past every rehash.
var big = new Map();
for (var i = 0; i < 1000; i++) big.set(i, i);
var h = 0, n = 0;
for (var [k, v] of big) {
  n++;
  h = (h * 31 + k + v) % 1000003;
  if (k < 1000) { big.delete(k); big.delete((k * 7) % 1000); if (k % 2) big.set(k + 2000, k); }
  if (k > 2500) big.delete(k - 1);
}
print(n, h, big.size, [...big.keys()].slice(0, 4).join());
// A queue: add at the end, delete at the front, for ever moving.
var q = new Set([0]), steps = 0;
for (var x of q) { steps++; q.delete(x); if (x < 5000) { q.add(x + 1); if (x % 10 === 0) q.add(x + 2); } }
print(steps, q.size);
// Entries are fresh arrays; values may be changed while walking.
var e = mk();
for (var [k, v] of e) e.set(k, v * 10);
var ent = e.entries().next().value;
ent[1] = 'changed';
print([...e.values()].join(), e.entries().next().value !== e.entries().next().value, [...e].length, [...e.entries()][0].join(), [...new Set('abcab').entries()].join('|'));
print(e[Symbol.iterator] === e.entries, s.keys === s.values, s[Symbol.iterator] === s.values, Object.prototype.toString.call(it), Object.prototype.toString.call(i1));
