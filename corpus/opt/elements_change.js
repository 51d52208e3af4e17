// Element sites over int32s, doubles, values, holes, indices out of bounds, negative and fractional, typed by nothing but what came.
function total(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
const ints = Array.from({ length: 100 }, (_, i) => i);
for (let i = 0; i < 100; i++) total(ints);
print(total(ints), total([0.5, 1, 2.5]), total(['a', 1, 'b']), total([1, , 3]), total([]), total('abc'));
function at(a, i) { return a[i]; }
for (let i = 0; i < 3000; i++) at(ints, i % 100);
print(at(ints, 100), at(ints, -1), at(ints, 1.5), at(ints, '7'), at(ints, 'length'), at('xyz', 1), at({ 3: 'three' }, 3), at(ints, 2 ** 31));
function put(a, i, v) { a[i] = v; return a.length; }
const grown = [];
for (let i = 0; i < 3000; i++) put(grown, i, i * 2);
print(put(grown, 5000, 1), grown[2999], grown[4000], put(grown, 3, 0.5), grown[3], grown[4], put(grown, 4, 'text'), grown.slice(2, 6).join());
const doubles = [0.5, 1.5, NaN, -0];
for (let i = 0; i < 3000; i++) put(doubles, i & 3, i + 0.5);
print(put(doubles, 0, NaN), put(doubles, 1, -0), 1 / doubles[1], doubles.join());
Array.prototype[200] = 'from the prototype';
print(at(ints, 200), at([1], 200));
delete Array.prototype[200];
print(at(ints, 200));
function fill(n) { const m = []; for (let i = 0; i < n; i++) { const row = []; for (let j = 0; j < n; j++) row[j] = i * j; m[i] = row; } return m[n - 1][n - 1]; }
print(fill(60), fill(3));
const locked = Object.freeze([1, 2]);
print((function () { 'use strict'; try { return put(locked, 0, 9); } catch (e) { return e.name; } })(), locked.join());
