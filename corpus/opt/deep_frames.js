// Callees in callees in callees, the innermost of which meets what it has not seen: every frame goes on with its own values.
function leaf(x, k) { return x * 2 + k; }
function third(x) { let a = x + 1, b = leaf(a, 3), c = leaf(b, a); return a + b + c; }
function second(x, y) { const before = x - y; const mid = third(x) + third(y); return [before, mid, before + mid]; }
function first(x, y) { let s = ''; const t = second(x, y); for (let i = 0; i < t.length; i++) s += t[i] + ';'; return s + x + y; }
for (let i = 0; i < 400; i++) first(i, i & 7);
const values = [[1, 2], [2147483000, 1], [0.5, -0], ['a', 1], [1, 'b'], [null, undefined], [[1], [2]], [{ valueOf() { return 9; } }, true], [NaN, Infinity]];
for (const [x, y] of values) print(first(x, y));
function thrower(x) { if (x === 'stop') throw new Error('leaf ' + x); return x + 1; }
function mid(x, log) { try { return thrower(x) + thrower(x + 1); } finally { log.push('mid' + x); } }
function outer(x) { const log = []; let r; try { r = mid(x, log) * 2; } catch (e) { r = e.message; } return r + log.join(); }
for (let i = 0; i < 400; i++) outer(i);
print(outer(1), outer('stop'), outer('st'), outer(0.5), outer(2147483647), outer(undefined));
class P { constructor(x) { this.x = x; } get twice() { return this.x + this.x; } plus(o) { return new P(this.x + o.x); } }
function fold(ps) { let p = new P(0); for (const q of ps) p = p.plus(q); return p.twice; }
const ps = [1, 2, 3].map((x) => new P(x));
for (let i = 0; i < 300; i++) fold(ps);
print(fold(ps), fold([new P(0.5), new P('s')]), fold([{ x: 4 }]), fold([]), fold([new P(2147483647), new P(1)]));
try { fold([null]); } catch (e) { print(e.name); }
