// Large Maps and Sets grow and shrink past every rehash, with deletions in between; order and content against arrays; collisions of hash.
var m = new Map(), N = 5000;
for (var i = 0; i < N; i++) m.set(i * 7919 % 10007, i);
var h = 0, n = 0;
for (var [k, v] of m) { if (k !== v * 7919 % 10007) print('wrong'); h = (h * 31 + k) % 1000003; n++; }
print(m.size, n, h);
for (var i = 0; i < N; i += 2) m.delete(i * 7919 % 10007);
h = 0;
for (var k of m.keys()) h = (h * 31 + k) % 1000003;
print(m.size, h, m.has(0), m.has(7919), m.get(7919));
for (var i = 0; i < N; i += 4) m.set(i * 7919 % 10007, 'again' + i);
h = 0;
for (var [k, v] of m) h = (h * 31 + k + String(v).length) % 1000003;
print(m.size, h, [...m.values()].at(-1));
// Down to nothing and up again, several times.
for (var r = 0; r < 4; r++) { m.clear(); for (var i = 0; i < 1000; i++) m.set('r' + r + '_' + i, i); for (var i = 0; i < 990; i++) m.delete('r' + r + '_' + i); }
print(m.size, [...m].join('|'));
// Negative, huge, fractional and string keys that are alike in their low bits.
var c = new Map(), total = 0;
for (var i = 0; i < 600; i++) { c.set(i * 65536, 1); c.set(-i * 65536, 2); c.set(i / 65536, 3); c.set(i * 4294967296, 4); c.set(String(i * 65536), 5); }
for (var v of c.values()) total += v;
print(c.size, total, c.get(65536), c.get(-65536), c.get(1 / 65536), c.get(4294967296), c.get('65536'), c.get(0), c.get('0'));
// A FIFO of fixed size in a Map and a Set for a long time: tombstones must not pile up wrongly.
var q = new Map(), qs = new Set(), bad = 0;
for (var i = 0; i < 6000; i++) { q.set(i, i); qs.add(i); if (i >= 16) { q.delete(i - 16); qs.delete(i - 16); } if (i % 300 === 299 && (q.size !== 16 || [...q.keys()][0] !== i - 15 || [...qs][0] !== i - 15)) bad++; }
print(q.size, qs.size, bad, [...q.keys()].join());
// LRU cache built on the order.
var lru = new Map(), miss = 0;
function get(k) { var v; if (lru.has(k)) { v = lru.get(k); lru.delete(k); } else { miss++; v = k * k; if (lru.size >= 50) lru.delete(lru.keys().next().value); } lru.set(k, v); return v; }
var sum = 0, seed = 1;
for (var i = 0; i < 6000; i++) { seed = seed * 48271 % 2147483647; sum = (sum + get(seed % 80)) % 1000003; }
print(miss, sum, lru.size, [...lru.keys()].slice(0, 5).join());
