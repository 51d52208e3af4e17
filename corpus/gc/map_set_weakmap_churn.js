// Maps, Sets and WeakMaps with fresh keys and values all the time: tables are rebuilt while they are the only holders.
var m = new Map(), w = new WeakMap(), live = [];
for (var i = 0; i < 1500; i++) {
  var k = { id: i }, v = ['v' + i, { i }];
  m.set(k, v);
  w.set(k, { owner: k, data: [i] });
  live.push(k);
  if (live.length > 200) { var old = live.splice(0, 100); for (var o of old) m.delete(o); }
}
var h = 0, n = 0;
for (var [k, v] of m) { n++; var d = w.get(k); h = (h * 31 + k.id + v[0].length + v[1].i + d.data[0] + (d.owner === k)) % 1000003; }
print(n, h, live.length, live[0].id);
// String keys made at run time, values replaced; a Set of arrays; nested Maps.
var s = new Map(), sets = new Set(), tree = new Map();
for (var i = 0; i < 1250; i++) {
  var key = 'key' + i % 300 + 'x'.repeat(i % 4);
  s.set(key, [...(s.get(key) || []).slice(-3), { i }]);
  sets.add([i]); if (sets.size > 100) sets.delete(sets.values().next().value);
  var t = tree;
  for (var p of [i % 3, 'p' + i % 5, i % 7]) { if (!t.has(p)) t.set(p, new Map()); t = t.get(p); }
  t.set('leaf', (t.get('leaf') || 0) + 1);
}
var a = 0, leaves = 0;
for (var [k2, v2] of s) a = (a * 7 + k2.length + v2.reduce((x, y) => x + y.i, 0)) % 1000003;
(function walk(t) { for (var [k, v] of t) v instanceof Map ? walk(v) : leaves += v; })(tree);
print(s.size, a, [...sets].map(x => x[0]).reduce((x, y) => x + y), leaves);
// WeakMap alone holds values; keys reachable only through values of other keys (ephemerons).
var eph = new WeakMap(), start = {}, cur = start;
for (var i = 0; i < 375; i++) { var next = { i }; eph.set(cur, { next, junk: [i, 'junk' + i] }); cur = next; if (i % 3 === 0) eph.set({}, { next: {} }); }
for (var i = 0, garbage = []; i < 1250; i++) { garbage.push({ i }); if (garbage.length > 30) garbage = []; }
var steps = 0, total = 0;
for (var c = start; eph.has(c); c = eph.get(c).next) { steps++; total += eph.get(c).junk[0]; }
print(steps, total);
// Iterators alive across much allocation; entries arrays dropped.
var big = new Map(), seen = 0;
for (var i = 0; i < 200; i++) big.set('b' + i, { i });
var it = big.entries();
for (var r = it.next(); !r.done; r = it.next()) { var x = []; for (var j = 0; j < 5; j++) x.push({ j, s: 's' + j }); seen += r.value[1].i + x[4].j; if (r.value[1].i % 9 === 0) big.delete(r.value[0]); }
print(seen, big.size);
var cache = new Map();
function memo(x) { var k = JSON.stringify(x); if (!cache.has(k)) cache.set(k, { r: x.a * 2 + x.b.length }); return cache.get(k).r; }
var sum = 0;
for (var i = 0; i < 625; i++) sum += memo({ a: i % 40, b: 'b'.repeat(i % 3) });
print(sum, cache.size);
