// for-of over iterators of the program's own, built in: iterators and results that nobody keeps, and every place where one ends, throws or is left.
class Count { constructor(n) { this.i = 0; this.n = n; } [Symbol.iterator]() { return this; } next() { return this.i < this.n ? { done: false, value: this.i++ } : { done: true, value: undefined }; } }
class Closed extends Count { return() { log += 'R' + this.i; return this; } }
const upTo = (n) => ({ [Symbol.iterator]() { let i = 0; return { next() { return i < n ? { value: i++, done: false } : { value: 'end', done: true }; } }; } });
let log = '';
function sum(it) { let s = 0; for (const x of it) s += x; return s; }
function sumClosures(n) { let s = 0; for (const x of upTo(n)) s += x; return s; }
function sumOf(n) { let s = 0; for (const x of new Count(n)) s += x; return s; }
function find(n, wanted) { for (const x of new Closed(n)) if (x === wanted) return x; return -1; }
function until(n, wanted) { let s = 0; for (const x of new Closed(n)) { if (x === wanted) break; if (x & 1) continue; s += x; } return s; }
function nested(n) { let s = ''; outer: for (const a of new Closed(n)) for (const b of new Closed(n)) { if (b > a) continue outer; if (a === 3) break outer; s += a * 10 + b + ' '; } return s; }
function captured(n) { const fs = []; for (const x of new Count(n)) fs.push(() => x * 2); return fs.map((f) => f()).join(); }
function patterns(n) { let s = 0; for (const { a, b: [c] } of zip(n)) s += a * c; return s; }
function zip(n) { let i = 0; return { [Symbol.iterator]() { return this; }, next() { i++; return { done: i > n, value: { a: i, b: [i + 1] } }; } }; }
for (let i = 0; i < 600; i++) { sum(new Count(5)); sumClosures(5); sumOf(5); find(5, 3); until(5, 3); nested(3); captured(3); patterns(4); }
log = '';
print(sum(new Count(10)), sumClosures(10), sumOf(10), find(9, 4), find(3, 7), until(9, 6), log);
log = ''; print(nested(5), log); print(captured(4), patterns(6));
// Doubles, strings and objects where there were small integers.
class Each { constructor(list) { this.list = list; this.i = 0; } [Symbol.iterator]() { return this; } next() { const done = this.i >= this.list.length; return { done, value: done ? undefined : this.list[this.i++] }; } }
function join(list) { let s = ''; for (const x of new Each(list)) s += x + ';'; return s; }
function add(list) { let s = 0; for (const x of new Each(list)) s += x; return s; }
for (let i = 0; i < 600; i++) { join([1, 2, 3]); add([1, 2, 3]); }
print(add([2147483647, 1]), add([0.5, 1]), add(['a', 1]), add([-0]), join([1, null, 'x', { toString: () => 'o' }]), add([]), join([,]));
// What throws, and where: none of it closes the iterator, but what the body throws does.
function made(step) { let i = 0; return { [Symbol.iterator]() { return this; }, next() { return step(i++); }, return() { log += 'R'; return {}; } }; }
function walk(step, body) { let s = 0; try { for (const x of made(step)) { s += x; body(x); } } catch (e) { return s + ':' + (e.name ?? e); } finally { log += 'f'; } return s; }
const none = (x) => x;
for (let i = 0; i < 600; i++) walk((n) => ({ done: n > 3, value: n }), none);
const steps = [
  (n) => { if (n === 2) throw 'next'; return { done: n > 3, value: n }; },
  (n) => ({ get done() { if (n === 2) throw 'done'; return n > 3; }, value: n }),
  (n) => ({ done: n > 3, get value() { if (n === 2) throw 'value'; return n; } }),
  (n) => (n === 2 ? 5 : { done: n > 3, value: n }), (n) => (n === 2 ? undefined : { done: n > 3, value: n }),
  (n) => ({ done: n > 3 ? 'yes' : '', value: n }), (n) => ({ done: n > 3 ? {} : NaN, value: n }), (n) => (n > 3 ? { done: 1 } : { value: n }), (n) => Object.create({ done: n > 3, value: n * 2 }),
];
for (const step of steps) { log = ''; const first = walk(step, none); print(first, walk(step, none), log); }
log = ''; print(walk(steps[5], (x) => { if (x === 1) throw 'body'; }), log);
function warm(step) { for (let i = 0; i < 300; i++) walk(step, none); log = ''; return walk(step, none) + log; }
print(steps.map(warm).join(' '));
// Closing: `return` that is absent, throws, gives no object, is null or no function.
function leave(close) { const it = { i: 0, [Symbol.iterator]() { return this; }, next() { return { done: false, value: this.i++ }; }, return: close }; let s = 0; for (const x of it) { if (x > 3) break; s += x; } return s; }
for (let i = 0; i < 600; i++) leave(undefined);
for (const close of [undefined, null, () => ({}), () => 1, () => { throw new RangeError('close'); }, 5, {}]) { try { print(leave(close)); } catch (e) { print(e.name); } }
for (let i = 0; i < 600; i++) leave(() => ({}));
for (const close of [undefined, () => 1, () => { throw new RangeError('close'); }]) { try { print(leave(close)); } catch (e) { print(e.name); } }
function fromFinally(n) { for (const x of new Closed(n)) { try { if (x === 2) return x; } finally { log += 'F'; if (x === 1) continue; } } return 'all'; }
for (let i = 0; i < 400; i++) fromFinally(3);
log = ''; print(fromFinally(3), fromFinally(2), log);
// Iterators built of iterators, three frames deep.
const map = (it, f) => ({ [Symbol.iterator]() { const inner = it[Symbol.iterator](); return { next() { const r = inner.next(); return r.done ? r : { done: false, value: f(r.value) }; } }; } });
const keep = (it, f) => ({ [Symbol.iterator]() { const inner = it[Symbol.iterator](); return { next() { for (;;) { const r = inner.next(); if (r.done || f(r.value)) return r; } } }; } });
function chain(n) { let s = 0; for (const x of map(keep(upTo(n), (x) => x % 3 === 0), (x) => x * 2)) s += x; return s; }
for (let i = 0; i < 200; i++) chain(20);
print(chain(100), chain(2), chain('7'));
