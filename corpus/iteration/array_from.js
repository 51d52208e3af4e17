// Array.from and Array.of: iterables, array-likes, mapping with this and index, other constructors, holes, errors in the middle; hot.
print(Array.from('a\u{1F600}b').length, Array.from([1, , 3]).map(String).join(), 1 in Array.from([1, , 3]),
  Array.from({ length: 3, 1: 'one' }).map(String).join(), Array.from({ length: '2', 0: 0, 1: 1, 2: 2 }).length);
print([5, {}, { length: -1 }, { length: 2.7 }, { length: NaN }, true].map(v => Array.from(v).length).join());
print(Array.from([1, 2], function (x, i) { return this.k * x + i; }, { k: 10 }).join(), Array.from({ length: 4 }, (v, i) => i * i).join(),
  Array.from([1, 2, 3], (x, ...more) => more.length).join());
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([null, undefined].map(v => attempt(() => Array.from(v))).join(), [5, {}, null, 'f'].map(f => attempt(() => Array.from([1], f))).join(),
  attempt(() => Array.from([1], undefined).join()), attempt(() => Array.from({ length: Symbol() })));
// The iterator is preferred to the length; another constructor gets no argument for iterables and the length for array-likes.
var both = { length: 5, [Symbol.iterator]: () => ['it'].values() };
print(Array.from(both).join(), Array.from(Object.assign([1, 2], { [Symbol.iterator]: undefined })).join(), attempt(() => Array.from({ [Symbol.iterator]: 5, length: 1 })));
var log = [];
function C(...a) { log.push('C' + a.join()); }
print(Object.keys(Array.from.call(C, [7, 8])).join(), Array.from.call(C, { length: 2, 0: 'x' }).length, log.join('|'));
print(Array.isArray(Array.from.call({}, [1])), Array.from.call(() => 1, [1, 2]).join(), Array.of.call(C, 1, 2).length, Array.of(7).length,
  Array.of(undefined).length, Array.of().length);
class Setter { set 0(v) { log.push('set0=' + v); } }
log = [];
var made = Array.from.call(Setter, ['val']);
print(Object.hasOwn(made, '0'), log.length, made.length);
class Frozen { constructor() { Object.freeze(this); } }
print(attempt(() => Array.from.call(Frozen, [1])), attempt(() => Array.from.call(Frozen, [])));
// Order: next, map, next, map; a throw closes; the source may change meanwhile.
log = [];
var src = { [Symbol.iterator]() { var i = 0; return { next() { log.push('n' + i); return { value: i, done: i++ > 2 }; }, return() { log.push('ret'); return {}; } }; } };
Array.from(src, v => { log.push('m' + v); return v; });
print(log.join(' '));
log = [];
print(attempt(() => Array.from(src, v => { if (v === 1) throw new URIError(); })), log.join(' '));
var grow = [1, 2];
print(Array.from(grow, x => { if (grow.length < 6) grow.push(x * 10); return x; }).join());
var len = 0, like = { get length() { len++; return 3; }, get 1() { return 'g' + len; } };
print(Array.from(like).map(String).join(), len);
var h = 0;
for (var i = 0; i < 2500; i++) {
  var a = Array.from([i, i + 1, i + 2], i % 2 ? x => x * 0.5 : undefined), b = Array.from({ length: i % 5 }, (_, k) => k), c = Array.from(new Set([i % 3, i % 4]));
  h = (h * 31 + a[2] * 2 + b.length + c.length) % 1000003;
}
print(h, Array.from(new Map([[1, 2]])).join(), Array.from([1, 2].entries()).join('|'), Array.from((function () { return arguments; })(8, 9)).join());
