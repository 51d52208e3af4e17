// A store site hot on a shape meets the same object frozen, sealed, or made not extensible, while elements and named slots are written.
function Rec(i) { this.a = i; this.b = i; }
function touch(o, v) { o.a = v; o.b = o.a + 1; o.c = v; o[0] = v; }
var pool = [];
for (var i = 0; i < 40; i++) pool.push(new Rec(i));
for (var i = 0; i < 4000; i++) touch(pool[i % 40], i);
Object.freeze(pool[1]);
Object.seal(pool[2]);
Object.preventExtensions(pool[3]);
delete pool[2].c;
delete pool[3].c;
for (var i = 0; i < 40; i++) touch(pool[i], -i);
print(JSON.stringify(pool.slice(0, 5)));
function strictTouch(o, v) {
  'use strict';
  var n = 0;
  try { o.a = v; n += 1; } catch (e) {}
  try { o.c = v; n += 10; } catch (e) {}
  try { o[0] = v; n += 100; } catch (e) {}
  try { o[1] = v; n += 1000; } catch (e) {}
  try { delete o.b; n += 10000; } catch (e) {}
  return n;
}
var h = 0;
for (var i = 0; i < 3000; i++) h += strictTouch(new Rec(i), i);
print(h, pool.slice(0, 5).map(o => strictTouch(o, 1)).join());
// A fresh object frozen in the middle of a loop over it.
var o = { n: 0 };
for (var i = 0; i < 5000; i++) { o.n = i; if (i === 3210) Object.freeze(o); }
print(o.n);
// Freezing one of two that share a shape leaves the other free; what is made later like the frozen one is free too.
var p = { q: 1 }, r = { q: 1 };
Object.freeze(p);
p.q = 2; r.q = 2; r.s = 3; p.s = 3;
var t = { q: 1 };
t.q = 5;
print(p.q, p.s, r.q, r.s, t.q, Object.isFrozen(r), Object.isFrozen(t));
var arr = [1, 2, 3];
function store(x, i, v) { x[i] = v; }
for (var i = 0; i < 5000; i++) { store(arr, i % 3, i); if (i === 2999) Object.freeze(arr); }
print(arr.join());
