// forEach of Map and Set with this, live changes and clear inside, nested walks, exceptions out of the callback, and use after.
var log = [], m = new Map([['a', 1], ['b', 2], ['c', 3]]);
m.forEach(function (v, k, self) { log.push(v, k, self === m, this.t); }, { t: 'T' });
print(log.join());
print(m.forEach(() => 'ignored'), m.forEach.length, (() => { try { m.forEach(); } catch (e) { return e.constructor.name; } })());
// clear inside, then entries added: the walk goes on with the new ones.
log = [];
m.forEach((v, k) => { log.push(k); if (k === 'a') { m.clear(); m.set('x', 9).set('y', 8); } });
print(log.join(), m.size);
log = [];
var s = new Set([1, 2, 3]);
s.forEach(v => { log.push(v); if (v === 2) { s.clear(); s.add(2); s.add(7); if (log.length > 5) s.clear(); } });
print(log.join(), s.size);
// Nested walks over one Map with deletions in the inner one.
log = [];
var n = new Map([[1, 1], [2, 2], [3, 3], [4, 4]]);
n.forEach((v, k) => n.forEach((v2, k2) => { log.push(k * 10 + k2); if (k === 2 && k2 === 2) n.delete(3); if (k === 4) n.delete(4); }));
print(log.join(), [...n.keys()].join());
// A throw leaves it whole and usable.
var calls = 0, caught = 0;
for (var i = 0; i < 2500; i++) try { n.forEach((v, k) => { calls++; n.set('t' + i % 3, i); if (k === 2) throw i; }); } catch (e) { caught += e === i; }
print(calls, caught, n.size, [...n].join('|'));
// Clear and refill in a hot loop; iterators across clear.
var c = new Map(), sum = 0;
for (var i = 0; i < 3000; i++) { c.set(i % 17, i); if (i % 100 === 99) { sum += c.size; c.clear(); } }
print(sum, c.size);
var it = c.set('p', 1).set('q', 2)[Symbol.iterator]();
it.next();
c.clear();
c.set('r', 3).set('s', 4);
print(it.next().value.join(), (c.clear(), it.next().done), (c.set('late', 1), it.next().done));
// delete of the current and the next during for-of in hot rounds, against an array as a model.
var bad = 0;
for (var r = 0; r < 200; r++) {
  var set = new Set(), model = [];
  for (var i = 0; i < 20; i++) set.add(i);
  for (var v of set) { model.push(v); if ((v + r) % 3 === 0) set.delete(v); if ((v + r) % 5 === 0) set.delete(v + 1); if (v === 10 && r % 2) set.add(100); }
  var expect = [];
  for (var i = 0; i < 20; i++) if (!(i > 0 && (i - 1 + r) % 5 === 0 && expect.includes(i - 1))) expect.push(i);
  if (r % 2 && expect.includes(10)) expect.push(100);
  if (model.join() !== expect.join()) bad++;
}
print(bad, model.join());
// Callbacks of every kind, with the same shared counter.
var cnt = new Map([['x', 0]]), bump = { h(v, k, mm) { mm.set(k, v + 1); } };
for (var i = 0; i < 1000; i++) { cnt.forEach(bump.h); cnt.forEach((v, k) => cnt.set(k, v + 1)); cnt.forEach(function (v) { 'use strict'; if (this !== undefined) throw 1; }); cnt.forEach(bump.h.bind(null)); }
print(cnt.get('x'));
