// User iterators in for-of, spread, patterns, Array.from, Map and Set: result objects of every sort, getters, prototypes; hot.
class Range { constructor(a, b) { this.a = a; this.b = b; } [Symbol.iterator]() { let i = this.a, b = this.b; return { next: () => i < b ? { value: i++, done: false } : { value: 'ignored', done: true } }; } }
var s = 0;
for (var r = 0; r < 50; r++) for (var v of new Range(0, 100)) s += v;
print(s, [...new Range(1, 5)].join(), Math.max(...new Range(3, 9)), Array.from(new Range(0, 3), x => x * x).join(), new Set(new Range(0, 4)).size);
var [a, b, ...c] = new Range(10, 15);
print(a, b, c.join(), new Map([...new Range(0, 2)].map(x => [x, x + 1])).get(1), Object.fromEntries([...new Range(0, 2)].map(x => ['k' + x, x])).k1);
// Results: missing done, missing value, truthy done, done with value, inherited, getters, one reused object.
function from(...results) { var i = 0; return { [Symbol.iterator]: () => ({ next: () => results[i++] }) }; }
print([...from({ value: 1 }, {}, { done: 0, value: 2 }, { done: '' }, { done: 'yes', value: 3 })].map(String).join());
print([...from(Object.create({ value: 'inh' }), function () {}, [], { get value() { return 'got'; } }, { get done() { return true; } })].map(String).join());
var reused = { value: 0, done: false };
var it = { [Symbol.iterator]() { return this; }, next() { reused.value++; reused.done = reused.value > 3; return reused; } };
print([...it].join());
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([undefined, null, 1, 's', Symbol()].map(x => attempt(() => [...from(x)])).join(), [undefined, 5, {}].map(n => attempt(() => [...{ [Symbol.iterator]: () => ({ next: n }) }])).join());
print([5, null, undefined, {}].map(n => attempt(() => [...{ [Symbol.iterator]: n }])).join(), attempt(() => [...{ [Symbol.iterator]: () => 1 }]), attempt(() => { for (var q of {}); }));
// this and arguments of Symbol.iterator and next; next is read once, before the first step.
var log = [];
var o = { [Symbol.iterator](...args) { log.push(this === o, args.length); var n = 0; var iter = { get next() { log.push('get next'); return function (...a) { log.push(this === iter, a.length); return { done: n++ > 0, value: 'v' }; }; } }; return iter; } };
for (var x of o) log.push(x);
print(log.join());
// Lazily: values made only when asked; an iterator shared by two loops; the array iterator is an iterable itself.
var nat = { n: 0, [Symbol.iterator]() { return this; }, next() { return { value: this.n++, done: false }; } };
for (var v of nat) if (v > 5) break;
for (var w of nat) if (w > 9) break;
print(v, w, nat.n);
var ai = [1, 2, 3, 4][Symbol.iterator]();
print(ai.next().value, [...ai].join(), ai.next().done, ai[Symbol.iterator]() === ai, [...ai].length);
// Composed: map, filter and take made of plain iterators, hot.
var map = (it, f) => ({ [Symbol.iterator]() { var i = it[Symbol.iterator](); return { next() { var r = i.next(); return r.done ? r : { value: f(r.value), done: false }; } }; } });
var filter = (it, f) => ({ [Symbol.iterator]() { var i = it[Symbol.iterator](); return { next() { for (; ;) { var r = i.next(); if (r.done || f(r.value)) return r; } } }; } });
var sum = 0;
for (var v of map(filter(map(new Range(0, 6000), x => x * 3), x => x % 2 === 0), x => x / 4)) sum += v;
print(sum);
