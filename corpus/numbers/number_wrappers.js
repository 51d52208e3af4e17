// Number objects: typeof, identity, conversion, properties on primitives, methods added to the prototype.
const n = new Number(5), m = new Number(5);
print(typeof n, n == 5, n === 5, n == m, n + m, n > 4, +n, n instanceof Number, 5 instanceof Number, Object(5) instanceof Number);
print(n ? 'truthy' : 'falsy', new Number(0) ? 'truthy' : 'falsy', !new Number(0), JSON.stringify({ n }),
  Object.prototype.toString.call(5), Number(new Number(8)));
const prim = 5;
prim.x = 1;
print(prim.x, (5).constructor === Number, 'toFixed' in Object(5));
n.x = 7;
print(n.x, Object.keys(n).join(), n.toString());
(function () {
  'use strict';
  try { prim.x = 1; print('no throw'); } catch (e) { print(e instanceof TypeError); }
})();
// `this` is the primitive in strict methods and an object in sloppy ones.
Number.prototype.sloppy = function () { return typeof this; };
Number.prototype.strict = function () { 'use strict'; return typeof this; };
Object.defineProperty(Number.prototype, 'half', { get() { return this / 2; }, configurable: true });
let s = 0;
for (let i = 0; i < 4000; i++) s += (i).half + (i + 0.5).half;
print(s, (1).sloppy(), (1).strict(), (1.5).sloppy(), (1.5).strict(), NaN.half);
delete Number.prototype.half;
print((4).half, typeof (4).strict);
class Meters extends Number { plus(o) { return new Meters(this + o); } }
const d = new Meters(3).plus(new Meters(4.5));
print(d + 0, d instanceof Meters, d instanceof Number, d.toFixed(2), typeof d, `${d}`);
for (const bad of [undefined, null]) { try { bad.toFixed(1); } catch (e) { print(e instanceof TypeError); } }
