// One for-of, when what it iterates changes: arrays, the engine's own iterators, iterators of the program's, and methods that are replaced meanwhile.
class Count { constructor(n) { this.i = 0; this.n = n; } [Symbol.iterator]() { return this; } next() { return this.i < this.n ? { done: false, value: this.i++ } : { done: true, value: undefined }; } }
const loops = [0, 1, 2, 3, 4, 5].map((n) => new Function('it', 'each', `let s = ${n} * 0; for (const x of it) s += each(x); return s;`));
const one = (x) => (typeof x === 'number' ? x : x.length);
const things = { array: () => [1, 2, 3], holey: () => [1, , 3].fill(7, 1, 2), map: () => new Map([[1, 2], [3, 4]]), keys: () => new Map([[1, 2], [3, 4]]).keys(), set: () => new Set([1, 2, 2]), string: () => 'abc', count: () => new Count(4), entries: () => [5, 6].entries(), values: () => [5, 6].values() };
const kinds = Object.keys(things);
// Each loop is warmed with two kinds, and then sees all of them.
loops.forEach((loop, n) => {
  for (let i = 0; i < 500; i++) { loop(things[kinds[n]](), one); if (i > 250) loop(things[kinds[(n * 3 + 6) % kinds.length]](), one); }
  print(kinds.map((kind) => kind + loop(things[kind](), one)).join(' '));
  for (let i = 0; i < 300; i++) loop(things[kinds[i % kinds.length]](), one);
  print(kinds.map((kind) => loop(things[kind](), one)).join(' '));
});
// A subclass of Array and of Map with methods of their own; an array with one.
class List extends Array { [Symbol.iterator]() { let i = this.length; return { next: () => (i > 0 ? { done: false, value: this[--i] } : { done: true }) }; } }
class Table extends Map { [Symbol.iterator]() { return this.values(); } }
function order(it) { let s = ''; for (const x of it) s += x + ' '; return s; }
for (let i = 0; i < 500; i++) order([1, 2, 3]);
const own = [1, 2, 3]; own[Symbol.iterator] = () => new Count(2);
print(order(List.of(1, 2, 3)), order(own), order([4, 5]), order(new Count(3)));
for (let i = 0; i < 500; i++) { order(List.of(1, 2)); order(own); order([7]); }
print(order(List.of(1, 2, 3)), order(own), order([4, 5]), order(new Count(3)), order('xyz'));
// `next` is read once; the result's shape, the prototype's method and the iterator's class change in the middle of a loop.
function change(it, at, how) { let s = ''; for (const x of it) { s += x; if (x === at) how(it); } return s; }
for (let i = 0; i < 500; i++) change(new Count(5), -1, one);
const next = Count.prototype.next;
print(change(new Count(5), 2, (it) => { it.next = () => ({ done: true }); }), change(new Count(5), 2, () => { Count.prototype.next = () => ({ done: true }); }), change(new Count(5), 2, one));
Count.prototype.next = next;
print(change(new Count(5), 2, (it) => { it.i = 3.5; }), change(new Count(5), 2, (it) => { it.extra = 1; it.n = 4; }), change(new Count(5), 1, (it) => { Object.setPrototypeOf(it, null); it.i++; }), change(new Count(5), 2, one));
Count.prototype.return = function () { closed++; return {}; };
let closed = 0;
function first(it) { for (const x of it) return x; }
for (let i = 0; i < 400; i++) first(new Count(2));
print(closed); closed = 0; delete Count.prototype.return; first(new Count(1)); print(closed);
for (let i = 0; i < 400; i++) first(new Count(2));
Count.prototype.return = () => { throw new SyntaxError('late'); };
try { first(new Count(2)); } catch (e) { print(e.name); } print(first(new Count(0)), first([8]), first('s'));
delete Count.prototype.return; print(first(new Count(2)));
// Nothing that can be iterated.
for (const it of [undefined, null, 1, {}, { [Symbol.iterator]: null }, { [Symbol.iterator]: 1 }, { [Symbol.iterator]: () => 1 }, { [Symbol.iterator]: () => ({}) }, { get [Symbol.iterator]() { throw new RangeError(); } }, () => 1])
  for (const f of [first, order, loops[0]]) { let s = ''; for (let i = 0; i < 2; i++) try { f(it, one); } catch (e) { s += e.name; } print(s); }
// Primitives with a method of the program's.
Number.prototype[Symbol.iterator] = function () { 'use strict'; return new Count(this); };
print(order(3), first(2)); for (let i = 0; i < 400; i++) order(4); print(order(5)); delete Number.prototype[Symbol.iterator];
try { order(3); } catch (e) { print(e.name); }
