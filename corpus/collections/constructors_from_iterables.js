// Map, Set and WeakMap made from iterables: bad entries, closing, overridden adders looked up once, new.target, species, order of effects.
function attempt(f) { try { return String(f()); } catch (e) { return e.constructor.name; } }
print(new Map([[1, 'a'], [2, 'b', 'extra'], [3], []]).size, new Map([['k', 1], ['k', 2]]).get('k'), new Map(new Map([[1, 2]])).get(1), new Map(Object.entries({ a: 1 })).get('a'), new Map([{ 0: 'obj', 1: 'like' }]).get('obj'));
print([5, 'ab', {}, [1], [null], ['ab'], [[1, 2], 3], true, Symbol(), () => 1].map(x => attempt(() => new Map(x).size)).join());
print([null, undefined].map(x => new Map(x).size + new Set(x).size).join(), attempt(() => Map()), attempt(() => Map.call(new Map())), attempt(() => WeakMap()), attempt(() => new WeakMap([[1, 2]])), attempt(() => new WeakMap([[{}, 2]]) instanceof WeakMap));
// The iterator is closed when an entry is bad or the adder throws.
var log = [];
function it(vals) { return { [Symbol.iterator]() { var i = 0; return { next: () => i < vals.length ? { value: vals[i++], done: false } : { done: true }, return() { log.push('closed@' + i); return {}; } }; } }; }
print(attempt(() => new Map(it([[1, 2], 5, [3, 4]]))), attempt(() => new Map(it([[1, 2]])).size), attempt(() => new WeakMap(it([[{}, 1], [1, 1]]))), log.join());
log = [];
print(attempt(() => new Map(it([{ get 0() { log.push('get0'); return 'k'; }, get 1() { log.push('get1'); return 'v'; } }])).get('k')), attempt(() => new Map(it([{ get 0() { throw new RangeError(); } }]))), log.join());
// The adder: read once from the new object, called with this and both arguments; not read when there is no iterable.
class M extends Map { get set() { log.push('read'); return function (k, v) { log.push('set' + k); return Map.prototype.set.call(this, k, v); }; } }
log = [];
new M(); new M(null);
print(new M([[1, 1], [2, 2]]).size, log.join());
class Bad extends Set { get add() { return 5; } }
print(attempt(() => new Bad([1])), attempt(() => new Bad().size));
var realSet = Map.prototype.set;
Map.prototype.set = function (k, v) { return realSet.call(this, k, 'patched ' + v); };
var patched = new Map([['a', 1]]);
Map.prototype.set = realSet;
print(patched.get('a'), new Map([['a', 1]]).get('a'));
var realAdd = Set.prototype.add, adds = 0;
Set.prototype.add = function (v) { adds++; return realAdd.call(this, v); };
for (var i = 0; i < 2000; i++) new Set([1, 2, 3]);
Set.prototype.add = realAdd;
new Set([1]);
print(adds);
// A source that is changed while it is read.
var src = [1, 2, 3];
class Grow extends Set { add(v) { if (v < 4) src.push(v + 10); return super.add(v); } }
print([...new Grow(src)].join());
print(Map.length, Set.length, WeakMap.length, Map.name, Map[Symbol.species] === Map, Object.prototype.toString.call(new WeakMap()), attempt(() => Map.prototype.size), 'size' in Map.prototype);
