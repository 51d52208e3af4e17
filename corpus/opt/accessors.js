// Getters and setters that are built in: exits inside of them, exceptions out of them, and what becomes of them when the prototype changes.
const log = [];
class Point {
  constructor(x, y) { this._x = x; this._y = y; this.sets = 0; }
  get x() { return this._x + 1; }
  set x(v) { this.sets++; this._x = v - 1; return 'dropped'; }
  get length2() { const a = this.x, b = this._y; return a * a + b * b; }
  get loud() { log.push(this._y); if (this._y < 0) throw new RangeError('below: ' + this._y); return this._y; }
  set loud(v) { if (v === 13) throw v; this._y = v; }
  get onlyRead() { return 'read'; }
  set onlyWrite(v) { this._y = v; }
}
class Far extends Point { get x() { return super.x * 2; } set x(v) { super.x = v; } }
function sum(points, k) {
  let total = 0;
  for (let i = 0; i < points.length; i++) {
    const before = k * i;
    points[i].x = points[i].x + 1;
    total += points[i].x + points[i].length2 + before;
  }
  return total;
}
const points = [new Point(1, 2), new Point(3, 4), new Point(5, 6)];
for (let i = 0; i < 300; i++) sum(points, 2);
print(sum(points, 2), points[0].sets);
points[1]._x = 'text'; points[2]._y = 0.5;
print(sum(points, 2), points[1]._x, points[1].sets);
points[1]._x = 3; points[2]._x = 2147483640;
for (let i = 0; i < 12; i++) sum(points, 1);
print(points[2]._x, sum(points, 1));

// Several shapes: an accessor of its own class, an inherited one, a plain property, none at all.
function read(o) { return o.x; }
const mixed = [new Point(1, 1), new Far(2, 2), { x: 5 }, {}];
let text = '';
for (let i = 0; i < 1000; i++) { const got = read(mixed[i % 4]); if (i > 991) text += got + ' '; }
print(text);
function write(o, v) { o.x = v; return v; }
for (let i = 0; i < 1000; i++) write(mixed[i % 4], i);
print(mixed.map((o) => o.x).join(), mixed[0].sets, mixed[1].sets, Object.keys(mixed[3]).join());

// Exceptions: handled around the access, and not; a setter's value is what was assigned.
function guarded(p, v) {
  let at = 'start';
  try {
    at = 'read';
    const y = p.loud;
    at = 'wrote ' + y;
    const assigned = (p.loud = v);
    at = 'done ' + assigned;
  } catch (e) {
    return (e.message || e) + ' at ' + at;
  } finally {
    log.push(at);
  }
  return at;
}
const loud = new Point(0, 1);
for (let i = 0; i < 400; i++) guarded(loud, i % 12);
print(guarded(loud, 7), guarded(loud, 13), guarded(loud, -1), guarded(loud, 5), log.length);
function strict(o) { 'use strict'; o.onlyRead = 1; return 'set'; }
for (let i = 0; i < 300; i++) try { strict(loud); } catch (e) { text = e.name; }
function sloppy(o) { o.onlyRead = 1; return o.onlyRead + o.onlyWrite; }
for (let i = 0; i < 300; i++) sloppy(loud);
print(text, sloppy(loud));

// The prototype changes: another getter, a value in its place, a getter on the object itself.
print(sum(points, 0) > 0, read(points[0]));
Object.defineProperty(Point.prototype, 'x', { get() { return 100; }, configurable: true });
print(read(points[0]), sum(points, 0));
Object.defineProperty(Point.prototype, 'x', { value: 7, writable: true, configurable: true });
print(read(points[0]), sum(points, 0), read(points[0]));
const own = { get x() { return 'own'; }, set x(v) { log.push(v); } };
for (let i = 0; i < 300; i++) read(own) + write(own, i);
print(read(own), log[log.length - 1]);
// Sloppy accessors of what primitives inherit, natives as accessors, functions with many arguments.
Object.defineProperty(Number.prototype, 'kind', { get() { return typeof this; } });
Object.defineProperty(String.prototype, 'kind', { get() { 'use strict'; return typeof this; } });
Object.defineProperty(Array.prototype, 'last', { get(a, b = 9, ...c) { return this[this.length - 1] + b + c.length + arguments.length; } });
function kinds(v) { return v.kind; }
function last(v) { return v.last; }
for (let i = 0; i < 300; i++) { kinds(i); kinds('s'); last([i]); }
print(kinds(5), kinds('s'), last([1, 2, 3]));
const maps = [new Map([[1, 2]]), new Set([1, 2, 3])];
let size = 0;
for (let i = 0; i < 300; i++) size += maps[i & 1].size;
print(size);
// Recursion through a getter, and depth.
class Node2 { constructor(next) { this.next = next; } get depth() { return this.next === null ? 0 : this.next.depth + 1; } }
let chain = null;
for (let i = 0; i < 40; i++) chain = new Node2(chain);
let depth = 0;
for (let i = 0; i < 200; i++) depth += chain.depth;
print(depth);
chain.next.next.next = { depth: 'end' };
print(chain.depth);
