// Callees that are built into their callers: left in the middle, replaced, thrown out of, closures of one code, constructors and methods, several deep.
function double(x) { return x * 2; }
function outer(x, y) { const r = double(x); return r + ',' + y; }
let text = '';
for (let i = 0; i < 2000; i++) text = outer(i, i);
print(text, outer('21', 1), outer({ valueOf: () => 4 }, 2), outer(2147483647, 3), outer(undefined, 4), outer(0.5, 5));
function third(o) { return o.v + 1; }
function second(o, k) { const r = third(o) * k; return r; }
function first(o, k) { const before = k - 1, r = second(o, k), after = k + 1; return [before, r, after].join(); }
for (let i = 0; i < 2000; i++) text = first({ v: i }, 3);
print(text, first({ v: 'x' }, 3), first({ w: 0, v: 7 }, 3), first({ get v() { return 0.5; } }, '3'), first({ v: 2147483647 }, 2));
function maker(k) { return (x) => x + k; }
function otherMaker(k) { return (x) => x - k; }
function apply(g, x) { const r = g(x); return r * 10; }
let n = 0;
for (let i = 0; i < 2000; i++) n += apply(maker(i), 1);
print(n, apply(maker(5), 1), apply(otherMaker(5), 1), apply(Math.abs, -3), apply((x) => 'not', 1), apply(maker('s'), 1));
try { apply(5, 1); } catch (e) { print(e.name); }
function risky(x) { if (x === 'bad') throw new RangeError('risky'); return x + 1; }
function guarded(x) { let step = 0, r; try { step = 1; r = risky(x); step = 2; } catch (e) { r = e.message; step += 10; } return r + ' ' + step; }
for (let i = 0; i < 2000; i++) text = guarded(i);
print(text, guarded('bad'), guarded('fine'), guarded(2147483647), guarded(null));
class Point { constructor(x, y) { this.x = x; this.y = y; } sum() { return this.x + this.y; } }
class Deep extends Point { constructor(x) { super(x, 1); this.z = x; } sum() { return super.sum() + this.z; } }
function points(a, b) { const p = new Point(a, b), s = p.sum(); return s - a; }
function deep(a) { const d = new Deep(a); return d.sum(); }
for (let i = 0; i < 2000; i++) n += points(i, 2) + deep(i);
print(n, points('a', 'b'), points(0.5, 1), points(2147483647, 1), deep('s'), deep(-0.5));
function varies(f, i) { return f(i); }
const many = [(i) => i, (i) => -i, (i) => i * 2, (i) => i / 2, (i) => 'i' + i, (i) => [i].length];
for (let i = 0; i < 3000; i++) text = varies(many[i % many.length], i);
print(text, many.map((f) => varies(f, 7)).join());
function count(list) { let total = 0; for (let i = 0; i < list.length; i++) total = add(total, list[i]); return total; }
function add(a, b) { return a + b; }
for (let i = 0; i < 300; i++) count([1, 2, 3, 4]);
print(count([1, 2, 3]), count([1, 'b', 3]), count([0.5, 2147483647, 1]), count([2147483647, 1]));
