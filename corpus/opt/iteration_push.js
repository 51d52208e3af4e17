// Loops over plain arrays, which are indices in optimised code, and pushes in line: until somebody changes how arrays iterate, or what lies in them.
function sum(items) { let s = 0; for (const item of items) s += item; return s; }
for (let i = 0; i < 1500; i++) sum([1, 2, 3]);
print(sum([1, 2, 3]), sum([0.5, 1, -0]), sum(['a', 1]), sum([]), sum(new Set([1, 2])), sum('xyz'), sum([1, , 3]));
function growing(limit) { const a = [1]; let n = 0; for (const x of a) { n += x; if (a.length < limit) a.push(x + 1); if (n > 1e6) break; } return n + ' ' + a.length; }
for (let i = 0; i < 300; i++) growing(20);
print(growing(50));
function shrinking(a) { let r = ''; for (const x of a) { r += x; a.pop(); } return r; }
for (let i = 0; i < 1500; i++) shrinking([1, 2, 3, 4]);
print(shrinking([1, 2, 3, 4, 5]), shrinking(['a', 'b']));
function pairs(list) { let r = 0; for (const [a, b = 7] of list) r += a * b; return r; }
for (let i = 0; i < 1500; i++) pairs([[1, 2], [3]]);
print(pairs([[1, 2], [3], [4, 5, 6], ['2', '3'], new Set([2, 9])]));
function early(list, stop) { for (const x of list) { try { if (x === stop) return 'found ' + x; } finally { early.last = x; } } return 'none'; }
for (let i = 0; i < 1500; i++) early([1, 2, 3], 2);
print(early([5, 6, 7], 6), early.last, early([5, 6], 9), early.last);
function push(list, v) { return list.push(v); }
for (let i = 0; i < 300; i++) { const l = []; for (let k = 0; k < 20; k++) push(l, k); }
const list = [];
print(push(list, 1), push(list, 0.5), push(list, 'x'), push(list, undefined), JSON.stringify(list), push([0.5], NaN), push([,], 1), push([1, 2, 3], -0));
print(push({ push(v) { return 'own ' + v; } }, 3));
const sealed = Object.preventExtensions([1]);
try { push(sealed, 2); } catch (e) { print(e.name, sealed.length); }
const odd = { length: 4 };
print(Array.prototype.push.call(odd, 'v'), odd[4], odd.length);
const doubles = [0.25];
for (let i = 0; i < 40; i++) push(doubles, i % 2 ? i : i + 0.5);
print(doubles.join());
function text(n) { let s = ''; for (let i = 0; i < n; i++) s += String.fromCharCode(65 + (i % 26)); return s; }
for (let i = 0; i < 60; i++) text(40);
print(text(30), String.fromCharCode(0x2603), String.fromCharCode(65536 + 66));
function char(c) { return String.fromCharCode(c); }
for (let i = 0; i < 1500; i++) char(i);
print(char(97), char(0x263a), char(-1) === '\uffff', char(65.9), char('66'), char(NaN) === '\0');
let gets = 0;
Object.defineProperty(Array.prototype, 1, { get() { gets++; return 40; }, set(v) { gets += 100; }, configurable: true });
print(sum([1, , 3]), gets, push([1], 5), gets);
delete Array.prototype[1];
const values = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { let n = 0; return { next: () => ({ done: n > this.length, value: n++ * 100 }) }; };
print(sum([1, 2]), early([5, 6], 200));
Array.prototype[Symbol.iterator] = values;
print(sum([1, 2]));
const next = Object.getPrototypeOf([][Symbol.iterator]()), original = next.next;
next.next = function () { const r = original.call(this); if (!r.done) r.value *= 10; return r; };
print(sum([1, 2]), early([2], 20));
next.next = original;
print(sum([1, 2]), growing(5), push([9], 1));
