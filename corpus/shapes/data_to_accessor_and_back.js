// An own property is hot as data, becomes an accessor, then data again; compound assignment and ++ go through it.
function inc(o) { o.n++; o.n += 2; return o.n; }
var o = { n: 0, m: 0 };
for (var i = 0; i < 2500; i++) inc(o);
print(o.n);
var store = 0, gets = 0, sets = 0;
Object.defineProperty(o, 'n', { get() { gets++; return store; }, set(v) { sets++; store = v * 2; }, configurable: true });
print(inc(o), gets, sets);
for (var i = 0; i < 9; i++) inc(o);
print(store, gets, sets);
Object.defineProperty(o, 'n', { set: undefined });
print(inc(o), gets, sets);
Object.defineProperty(o, 'n', { value: 5, writable: true });
print(inc(o), inc(o), gets, sets, Object.keys(o).join());
Object.defineProperty(o, 'n', { get() { throw new RangeError(); } });
var names = [];
for (var i = 0; i < 100; i++) try { inc(o); } catch (e) { names.push(e.name); }
print(names.length, new Set(names).size, names[0]);
Object.defineProperty(o, 'n', { value: 0.5, writable: true });
for (var i = 0; i < 3000; i++) inc(o);
print(o.n);
Object.defineProperty(o, 'n', { writable: false });
print(inc(o));
(function () { 'use strict'; try { o.n++; } catch (e) { print(e.constructor.name); } })();
// The getter changes its own property to data while it is read (the lazy getter).
function lazy() {
  return { get v() { made++; Object.defineProperty(this, 'v', { value: made, writable: true }); return -made; }, configurable: 1 };
}
var made = 0, t = 0;
for (var i = 0; i < 1500; i++) { var l = lazy(); t += l.v; t += l.v; t += l.v; }
print(made, t);
