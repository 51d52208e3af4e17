// Arrays that change kind while a hot loop is in them: ints, doubles, anything, with holes, made longer, frozen, with an index on the prototype.
function sum(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
function fill(a, v) { for (let i = 0; i < a.length; i++) a[i] = v; return a; }
function swap(a) { for (let i = 0, j = a.length - 1; i < j; i++, j--) { const t = a[i]; a[i] = a[j]; a[j] = t; } return a; }
function changing(a) { let s = ''; for (let i = 0; i < a.length; i++) { if (i === 2) a[3] = 0.5; if (i === 3) a[4] = 'x'; if (i === 4) delete a[5]; if (i === 6) a[9] = 1; s += a[i] + ','; } return s; }
for (let i = 0; i < 300; i++) { sum([1, 2, 3]); fill([1, 2, 3], i); swap([1, 2, 3, 4]); changing([1, 2, 3, 4, 5, 6, 7, 8]); }
print(changing([1, 2, 3, 4, 5, 6, 7, 8]), sum([1, 2.5, 3]), sum([1, , 3]), sum(['a', 1]), sum([]), sum([2147483647, 1]), sum([-0]), 1 / sum([-0, -0]));
print(fill([1, 2], 0.5).join(), fill([1.5, 2.5], 1).join(), fill([, ,], 'h').join(), fill([1, 'a'], -0).map((x) => 1 / x).join(), fill([0.5, , 1], NaN).join());
print(swap([1, , 0.5, 'x']).map(String).join(), swap([, 1]).hasOwnProperty(1), swap([0.5, 2]).join(), swap([{}, 1, []]).join());
const frozen = Object.freeze([1, 2, 3]);
print(sum(frozen), fill(frozen, 9).join());
try { (function () { 'use strict'; fill2(frozen); })(); } catch (e) { print(e.name); }
function fill2(a) { 'use strict'; a[0] = 5; }
try { fill2(frozen); } catch (e) { print(e.name); }
Array.prototype[1] = 100; print(sum([1, , 3]), sum([0.5, , 0.5]), swap([1, , 3, 4]).join()); delete Array.prototype[1];
const far = [1, 2, 3]; far[100000] = 4; print(sum(far.slice(0, 3)), far.length, sum({ length: 3, 0: 1, 1: 2, 2: 'z' }), sum('abc'));
const sub = new (class extends Array {})(); sub.push(1, 2); print(sum(sub), fill(sub, 3).join());
