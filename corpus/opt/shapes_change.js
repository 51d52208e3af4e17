// Property sites that see one shape, then four, then many; getters, prototypes that change, deleted properties.
function getX(o) { return o.x; }
function setX(o, v) { o.x = v; return o.x; }
const shapes = [{ x: 1 }, { y: 0, x: 2 }, { z: 0, y: 0, x: 3 }, { a: 1, b: 2, c: 3, x: 4 }];
let s = 0;
for (let i = 0; i < 4000; i++) s += getX(shapes[0]);
for (let i = 0; i < 4000; i++) s += getX(shapes[i & 3]) + setX(shapes[i & 3], i & 7);
print(s);
class P { constructor() { this.k = 1; } get x() { return this.k++; } set x(v) { this.k = v; } }
const p = new P(), q = Object.create({ x: 'inherited' });
print(getX(p), getX(p), setX(p, 9), getX(q), setX(q, 5), getX('str'), getX(7), getX([1]));
try { getX(null); } catch (e) { print(e instanceof TypeError, e.constructor.name); }
class Base { m() { return 1; } } class Derived extends Base {}
const d = new Derived();
function callM(o) { return o.m(); }
for (let i = 0; i < 4000; i++) s += callM(d);
Base.prototype.m = function () { return 2; };
print(s, callM(d));
Derived.prototype.m = function () { return 3; };
print(callM(d)); d.m = () => 4; print(callM(d)); delete d.m; print(callM(d)); delete Derived.prototype.m; print(callM(d));
const frozen = Object.freeze({ x: 1 });
print((function () { 'use strict'; try { return setX(frozen, 2); } catch (e) { return e.name; } })(), getX(frozen));
function grow(n) { const o = {}; for (let i = 0; i < n; i++) o['p' + (i % 40)] = i; return Object.keys(o).length + ':' + o.p3; }
print(grow(3000), grow(10));
