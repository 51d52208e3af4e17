// Variables captured and changed from both sides: the function's registers and the closure must see one another's writes, in hot loops too.
function counter() {
  var n = 0;
  return { inc() { return ++n; }, get() { return n; }, set(v) { n = v; } };
}
var c = counter(), d = counter();
for (var i = 0; i < 3000; i++) { c.inc(); if (i % 3 === 0) d.inc(); }
print(c.get(), d.get());
c.set('str');
print(c.get(), c.inc(), d.inc());
function outer(limit) {
  var total = 0, step = 1;
  var add = () => { total += step; };
  for (var i = 0; i < limit; i++) {
    add();
    if (i === 100) step = 2;
    if (i === 200) total = total * 10;
    step = step === 2 ? 2 : 1;
  }
  return total;
}
print(outer(10), outer(5000));
// A parameter captured, changed inside and outside.
function param(p) { var show = () => p; p = p + 1; var first = show(); (() => { p = p * 2; })(); return [first, p, show()].join('/'); }
var r;
for (var i = 0; i < 3000; i++) r = param(i);
print(r, param('s'));
// Three levels, with one name hidden in the middle.
function deep(x) {
  return function (y) {
    { let x = y * 100; y = () => x++; }
    return function (z) { x += z; return [x, y(), z].join(','); };
  };
}
var q = deep(1)(2);
print(q(3), q(4));
// A const captured, a catch variable captured, a class captured by itself.
var list = [];
for (var v of [1, 2]) try { throw { v }; } catch (e) { list.push(() => ++e.v); }
print(list.map(f => f()).join(), list.map(f => f()).join());
// Captured variables survive recursion, each call with its own.
function rec(n, acc) { var me = n; acc.push(() => me += 100); if (n) rec(n - 1, acc); me *= 2; return acc; }
print(rec(4, []).map(f => f()).join());
// Two closures of one scope, one scope inside a hot loop.
var h = 0;
for (var i = 0; i < 4000; i++) {
  let x = i, set = v => { x = v; }, get = () => x;
  set(get() + 1);
  x += 1;
  set(get() * 2);
  h = (h * 17 + x) % 1000003;
}
print(h);
