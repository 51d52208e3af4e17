// Constructions with the elements of arrays that are known, of a known constructor: with holes in what is known, too many and too few elements, other constructors.
class Point { constructor(x, y) { this.x = x; this.y = y; } get sum() { return this.x + this.y; } }
class Point3 extends Point { constructor(z, ...rest) { super(...rest); this.z = z; } get sum() { return super.sum + this.z; } }
class Default extends Point3 { }
function F(...all) { this.n = all.length; this.last = all[all.length - 1]; this.t = new.target === F; }
function point(...a) { return new Point(...a).sum; }
function point3(...a) { return new Point3(1, ...a).sum; }
function wrapped(a, b) { const own = [a, b]; const p = new Default(...own, ...[a]); return p.sum + own.length; }
function functions(a, b) { const f = new F(...[a, b], a); return [f.n, f.last, f.t].join(); }
for (let i = 0; i < 400; i++) { point(i, 2); point3(i, 2); wrapped(i, 1); functions(i, 'b'); }
print(point(1, 2), point(1), point(1, 2, 3), point(2147483647, 1), point('a', 'b'));
print(point3(1, 2), point3(), point3(1, 2, 3), point3(0.5, -0), wrapped(3, 4), wrapped('x', null), wrapped(1.5, {}), functions(1, 2), functions());
function any(K, a) { const o = new K(...a); return Object.keys(o).join() + o.constructor.name; }
for (let i = 0; i < 400; i++) any(Point, [i, i]);
print(any(Point, [1]), any(Point3, [1, 2, 3]), any(F, [1, , 3]), any(Array, [3]), any(Default, 'abc'));
for (const bad of [1, undefined, () => 1, print, Math.max]) try { any(bad, [1]); } catch (e) { print(e.name); }
for (const bad of [1, null, {}]) try { any(Point, bad); } catch (e) { print(e.name); }
function few(K, a, b) { return new K(...[a, b]); }
for (let i = 0; i < 400; i++) few([Point, Point3, F][i % 3], i, 1);
print(JSON.stringify([Point, Point3, F, Default, Array].map((K) => few(K, 4, 5))));
function nothing() { return new Point(...[]).sum; }
for (let i = 0; i < 400; i++) nothing();
print(nothing());
const array = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { let n = 0; return { next: () => ({ value: ++n * 10, done: n > 2 }) }; };
print(point(1, 2), wrapped(3, 4), functions(1, 2));
Array.prototype[Symbol.iterator] = array;
print(point(1, 2), wrapped(3, 4), functions(1, 2));
