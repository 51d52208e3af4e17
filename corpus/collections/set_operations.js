// Set: uniqueness, order, chaining, algebra written by hand, conversion to and from arrays; hot add, has and delete.
var s = new Set([3, 1, 2, 3, NaN, NaN, -0, 0, '3', undefined, , null]);
print(s.size, [...s].map(String).join(), s.has(NaN), s.has(-0), s.has('1'), s.has(), s.add(1) === s, s.delete(99), s.delete(3), [...s].map(String).join());
s.add(3);
print([...s].map(String).join(), s.size, s.clear(), s.size, s.add('x').add('y').add('x').size);
var A = new Set(), B = new Set();
for (var i = 0; i < 3000; i++) { A.add(i * 2 % 1000); B.add(i * 3 % 1000); }
var union = new Set([...A, ...B]), inter = new Set([...A].filter(x => B.has(x))), diff = new Set([...A].filter(x => !B.has(x)));
print(A.size, B.size, union.size, inter.size, diff.size, [...diff].slice(0, 5).join(), [...B].slice(-3).join());
// Deduplication of every kind of array; sizes by reference for objects.
var o = {};
print([[1, 1.0, '1'], [o, o, {}], [[], []], ['a', 'A', 'a'], [true, 1, 'true'], [, undefined], [0.1 + 0.2, 0.3], 'mississippi'].map(l => new Set(l).size).join());
// Hot churn against an object as model.
var set = new Set(), model = {}, seed = 42, ok = 0, count = 0;
for (var i = 0; i < 6000; i++) {
  seed = (seed * 16807) % 2147483647;
  var k = seed % 300;
  if (seed % 3 === 0) { var d = set.delete(k); if (d === !!model[k]) ok++; if (model[k]) count--; delete model[k]; }
  else { if (!model[k]) count++; set.add(k); model[k] = true; if (set.has(k)) ok++; }
}
print(ok, set.size === count, [...set].sort((a, b) => a - b).join() === Object.keys(model).join(), set.size);
// Order after many deletions and additions is by last insertion.
var order = new Set([1, 2, 3, 4, 5]);
for (var i = 0; i < 2001; i++) { var v = i % 5 + 1; order.delete(v); order.add(v); }
print([...order].join());
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([() => new Set(5), () => new Set({}), () => Set([1]), () => Set.prototype.add.call(new Map(), 1), () => Set.prototype.has.call([], 1), () => new Set(null).size, () => new Set(undefined).size, () => new Set('aab').size, () => Set.prototype.size].map(attempt).join());
print(Set.length, Set.prototype.add.length, Object.keys(order).length, JSON.stringify(order), String(order), order.constructor === Set, typeof order, Set.prototype.constructor === Set, order.forEach(() => 1));
var log = [];
order.forEach(function (v, k, st) { log.push(v === k, st === order, this.t); }, { t: 'T' });
print(log.slice(0, 3).join(), attempt(() => order.forEach()), attempt(() => new Set().forEach(5)));
