// for-of over iterators of one's own, generators of results by hand, Map, Set, strings, and arrays whose iterator was replaced.
function total(it) { let s = 0; for (const x of it) { if (x === 'skip') continue; if (x === 'stop') break; s += x; } return s; }
function pairs(it) { let s = ''; for (const [k, v] of it) s += k + v; return s; }
let log = '';
class Range { constructor(a, b) { this.a = a; this.b = b; } [Symbol.iterator]() { let i = this.a; const b = this.b; return { next: () => (i < b ? { value: i++, done: false } : { value: undefined, done: true }), return() { log += 'R'; return {}; } }; } }
for (let i = 0; i < 300; i++) { total([1, 2, 3]); total(new Range(0, 4)); pairs(new Map([[1, 2]])); pairs([['a', i]]); }
print(total([1, 0.5, 'skip', 2, 'stop', 9]), total(new Range(1, 10)), total(new Range(2147483646, 2147483650)), total('123'), total(new Set([1, 1, 2])), total(new Map([[1, 'x']]).keys()), pairs(new Map([['k', 'v'], [1, null]])), pairs(['ab', 'cd']));
const attempt = (f) => { try { return String(f()); } catch (e) { return e.name; } };
print([() => total(5), () => total(null), () => total({}), () => total({ [Symbol.iterator]: 1 }), () => total({ [Symbol.iterator]: () => 1 }), () => total({ [Symbol.iterator]: () => ({}) }), () => total({ [Symbol.iterator]: () => ({ next: () => 1 }) }), () => pairs([1]), () => pairs([null])].map(attempt).join());
function early(it) { for (const x of it) { for (const y of it) { if (y === 2) break; if (x === 3) return x + y; } } return 'all'; }
for (let i = 0; i < 200; i++) early([1, 2, 3]);
log = ''; print(early([1, 2, 3]), early(new Range(0, 5)), early(new Range(0, 2)), log);
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { let i = this.length; const a = this; return { next: () => (i > 0 ? { value: a[--i] * 10, done: false } : { done: true }) }; };
print(total([1, 2, 3]), Math.max(...[1, 2]));
Array.prototype[Symbol.iterator] = original; print(total([1, 2, 3]));
const proto = Object.getPrototypeOf([][Symbol.iterator]()), next = proto.next; let n = 0;
proto.next = function () { n++; return next.call(this); }; print(total([1, 2, 3]), n); proto.next = next; print(total([1, 2]), n);
const mutating = [1, 2, 3]; let m = 0; for (const x of mutating) { if (mutating.length < 6) mutating.push(x + 0.5); m += x; } print(m, mutating.join());
