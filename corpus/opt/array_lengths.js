// Stores of `length`: cut to nothing, by one, by many, made longer, left as they are; of arrays of each kind, frozen, sealed, sparse, with fixed elements; of other objects; values that are none.
function cut(a, n) { a.length = n; return a; }
function show(a) { let s = a.length + ':'; for (let i = 0; i < Math.min(a.length, 8); i++) s += (i in a ? String(a[i]) : '-') + ','; return s; }
const kinds = [() => [1, 2, 3, 4, 5], () => [0.5, 1, NaN, 2, 3], () => ['a', {}, null, 1, 2], () => [1, , 3, , 5], () => [0.5, , 2, , 3], () => [], () => new Array(20), () => { const a = []; a[5000000] = 1; return a; }];
for (let r = 0; r < 40; r++) for (const make of kinds) { const a = make(); cut(a, 3); cut(a, 2); cut(a, 2); cut(a, 6); a[3] = r; cut(a, 0); a.push(r); cut(a, 0); }
for (const make of kinds) print([5, 4, 3, 1, 0, 7, 100].map((n) => show(cut(make(), n))).join(' '));
// What was cut off does not come back.
const back = [1, 2, 3, 4]; cut(back, 3); cut(back, 4); print(show(back)); back[3] = 9; cut(back, 3); back.push('new'); print(show(back));
function stack(n) { const a = []; let s = 0; for (let i = 0; i < n; i++) { a[a.length] = i; if (i % 3 === 2) { s += a[a.length - 1]; a.length--; a.length = a.length - 1; } } return s + ':' + a.length; }
for (let i = 0; i < 30; i++) stack(30);
print(stack(1000));
// A prototype has an element where one goes.
Array.prototype[2] = 'inherited'; const three = [1, 2, 3]; cut(three, 2); cut(three, 3); print(show(three), three[2]); delete Array.prototype[2];
const attempt = (a, n) => { try { return show(cut(a, n)); } catch (e) { return e.constructor.name + show(a); } };
const strictly = (a, n) => { 'use strict'; try { a.length = n; return show(a); } catch (e) { return e.constructor.name + show(a); } };
const fixed = [1, 2, 3, 4]; Object.defineProperty(fixed, 1, { configurable: false });
for (const f of [attempt, strictly]) print(f(Object.freeze([1, 2]), 1), f(Object.seal([1, 2]), 1), f(Object.preventExtensions([1, 2]), 1), f(fixed, 0), f(Object.defineProperty([1, 2, 3], 'length', { writable: false }), 1));
for (const n of [-1, 1.5, NaN, 4294967296, 4294967295, '2', '2.0', 2.0, -0, null, undefined, true, { valueOf: () => 1 }, [3], 'x']) print(attempt([1, 2, 3], n));
// Other objects.
print(cut({ length: 5 }, 2).length, cut({}, 2).length, cut('text', 2).length, cut(function (a, b) {}, 7).length, cut({ set length(n) { this.n = n; } }, 4).n);
class Mine extends Array { get last() { return this[this.length - 1]; } }
const mine = Mine.from([1, 2, 3]); cut(mine, 2); print(mine.last, mine.length, mine instanceof Mine);
for (const none of [null, undefined]) { try { cut(none, 1); } catch (e) { print(e.constructor.name); } }
