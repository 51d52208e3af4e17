// `with`: names are properties of the object first, looked up when they are evaluated.
var outer = 'outer', x = 'global x';
var o = { x: 1, f() { return this === o; }, get g() { return 'got ' + this.x; } };
with (o) {
  print(x, outer, g, f());
  x = 5;
  var y = 7;
  var x = 6;
  outer = 'changed';
}
print(o.x, x, y, outer, 'y' in o);
with (o) { o = { x: 'other' }; print(x); }
var p = { a: 1 };
with (p) { delete a; print(typeof a, typeof nothing); try { a; } catch (e) { print(e.name); } a = 3; }
print(p.a, a);
with ({ b: 1 }) { b += 2; b++; print(b, --b); var c = (b ||= 9, b &&= 4, b); }
print(c);
// Nested, closures; the base is found before the value.
var log = [];
function make(v) { with ({ v: v, get w() { log.push('w'); return 1; } }) { return { get: () => v, set: function (n) { v = n; }, both() { with ({ v2: v + 1 }) return v + v2 + w; } }; } }
var m = make(10);
m.set(20);
print(m.get(), m.both(), log.join());
var q = { z: 1 };
with (q) { z = (q = { z: 'other' }, 2); }
print(q.z);
with ('text') print(length, charAt(1));
try { with (null) { } } catch (e) { print(e.name); }
try { with (undefined) { } } catch (e) { print(e.name); }
with ([3, 4]) { var len = length; print(len, typeof values, typeof concat); }
with ({ undefined: 5, NaN: 6 }) print(undefined, NaN);
var s = { [Symbol.unscopables]: { hidden: true, shown: false }, hidden: 1, shown: 2 };
var hidden = 'seen';
with (s) print(hidden, shown);
function args() { with ({ arguments: 'mine' }) { return arguments; } }
print(args(1));
for (var k in (function () { with ({ n: 0 }) { for (n = 0; n < 2; n++) { if (n) break; } return { n: n }; } })()) print(k);
(function () { 'use strict'; try { Function("with({}){}"); } catch (e) { print(e.name); } })();
function loop() { var sum = 0; var t = { i: 0, step: 2 }; with (t) { while (i < 1000) { sum += i; i += step; } } return sum; }
print(loop(), loop());
var named = { f: function () { return typeof this; } };
with (named) { print(f(), (f)(), (0, f)()); }
function deflt(a) { with (a) { return function (b = c) { return b; }; } }
print(deflt({ c: 'C' })(), deflt({ c: 'C' })(1));
