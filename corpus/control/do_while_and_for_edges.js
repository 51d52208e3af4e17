// do/while, for with missing parts, continue in each loop kind, zero-trip loops and loops entered hot.
function doOnce(n) { let c = 0; do { c++; } while (c < n); return c; }
function doContinue(n) { let c = 0, odd = 0; do { c++; if (c % 2 === 0) continue; odd++; } while (c < n); return odd + ':' + c; }
function whileContinue(n) { let c = 0, s = 0; while (c < n) { c++; if (c % 3) continue; s += c; } return s; }
function forNone(n) { let i = 0; for (;;) { if (!(i < n)) break; i++; } return i; }
function forComma(n) { let s = 0; for (let i = 0, j = n; i < j; i++, j--) s += j - i; return s; }
function forNoUpdate(n) { let s = 0; for (let i = 0; i < n; ) { s += i; i += 2; } return s; }
function zero(n) { let s = 'none'; for (let i = 0; i < n; i++) s = i; while (n > 0) { s += 'w'; n = 0; } return s; }
const fs = [doOnce, doContinue, whileContinue, forNone, forComma, forNoUpdate, zero];
for (const f of fs) print(f.name, [0, 1, 2, 7, 5000, -1, NaN, '3', null].map((n) => f(n)).join(' '));
// The condition itself has effects, throws, or is no boolean.
let log = '';
function cond(n) { let i = 0; while ((log += i, i++ < n && 'go')) if (i === 2) continue; else log += '.'; return i; }
for (let i = 0; i < 1000; i++) cond(3);
log = '';
print(cond(3), log);
function condThrows() { let i = 0; try { do { i++; } while (i < 2000 || undefinedFunction()); } catch (e) { return i + e.name; } }
print(condThrows());
function objCond(list) { let n = 0, node = list; while (node) { n++; node = node.next; } return n; }
let list = null;
for (let i = 0; i < 3000; i++) list = { next: list };
print(objCond(list), objCond(null), objCond(''), objCond({ next: { next: 0 } }));
function assignCond(a) { let i = 0, x, out = 0; while ((x = a[i++]) !== undefined) out += x; return out + ':' + i; }
for (let i = 0; i < 1000; i++) assignCond([1, 2, 3]);
print(assignCond([1, 2.5, 3]), assignCond([]), assignCond([1, undefined, 3]), assignCond('ab'), assignCond([1, , 3]));
function backwards(n) { let s = 0; for (let i = n; i--; ) s += i; return s; }
print(backwards(5000), backwards(0), backwards(1));
function nested(n) { let c = 0; for (let i = 0; i < n; i++) for (let j = i; j < n; j += i + 1) { let k = 0; do { c += (i ^ j) & 1;
  } while (++k < 3); } return c; }
print(nested(60), nested(5));
function fraction() { let c = 0; for (let x = 0; x < 1; x += 0.1) c++; for (let x = 1; x !== 0; x /= 2) c++; return c; }
print(fraction());
var hoistedVar = 0;
for (var q = 0, r = 10; q < r; q += 3, r--) hoistedVar += q * r;
print(hoistedVar, q, r);
if (true) ; else print('no');
for (let i = 0; i < 3; i++);
print((() => { do return 'early'; while (true); })(), (() => { for (const x of [1, 2]) if (x === 2) return x; })());
