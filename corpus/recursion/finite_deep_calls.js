// Deep but finite recursion of 5000 levels: even/odd, sums, lists and trees, in T0 and in hot code.
// tags: deep-recursion
const isEven = (n) => (n === 0 ? true : isOdd(n - 1));
const isOdd = (n) => (n === 0 ? false : isEven(n - 1));
for (let i = 0; i < 300; i++) isEven(10);
print(isEven(5000), isOdd(5000), isEven(4999));
function list(n) { let l = null; for (let i = 0; i < n; i++) l = { v: i, next: l }; return l; }
function len(l) { return l === null ? 0 : 1 + len(l.next); }
function total(l, acc) { if (!l) return acc; return total(l.next, acc + l.v); }
function mapList(l, f) { return l && { v: f(l.v), next: mapList(l.next, f) }; }
const big = list(5000);
print(len(big), total(big, 0), total(mapList(big, (x) => x * 2), 0));
function tree(d) { return d === 0 ? null : { l: tree(d - 1), r: tree(d - 1), k: d }; }
function count(t) { return t ? 1 + count(t.l) + count(t.r) : 0; }
function mirror(t) { return t && { l: mirror(t.r), r: mirror(t.l), k: t.k }; }
print(count(tree(11)), count(mirror(tree(9))));
function doubleSum(n) { return n <= 0 ? 0.5 : n / 2 + doubleSum(n - 1); }
print(doubleSum(5000));
function text(n) { return n === 0 ? '' : text(n - 1) + (n % 10); }
print(text(3000).length, text(50));
function many(a, b, c, d, e, n) { return n === 0 ? [a, b, c, d, e].join() : many(e, a, b, c, d, n - 1); }
print(many(1, 2, 3, 4, 5, 4002));
// Every activation has its own locals and its own closure.
function closures(n, fs) { let x = n * 10; fs.push(() => x++); if (n > 0) closures(n - 1, fs); x += n; return fs; }
const fs = closures(2000, []);
let s = 0;
for (const f of fs) s += f() + f();
print(s);
function withFinally(n) { let r = 0; try { if (n > 0) r = withFinally(n - 1); } finally { r += 1; } return r; }
function withCatch(n) { if (n === 0) throw { depth: 0 }; try { return withCatch(n - 1); } catch (e) { e.depth++;
  if (n % 1000 === 0) return e.depth; throw e; } }
print(withFinally(3000), withCatch(3500));
function nest(n) { return n === 0 ? [] : [nest(n - 1)]; }
let probe = nest(1500), levels = 0;
while (probe.length) { probe = probe[0]; levels++; }
print(levels);
