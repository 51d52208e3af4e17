// Objects, environments, closures, arrays and constructions in hot code: new each time, filled before anything can collect, and of whatever shape,
// prototype and elements kind their site makes now.
function point(x, y) { return { x, y, sum: x + y }; }
let points = [];
for (let i = 0; i < 2000; i++) { points.push(point(i, i * 0.5)); if (points.length > 50) points = []; }
print(points.length, JSON.stringify(point(1, 'a')), point(2, 3) === point(2, 3));

function counter(start) { let n = start; return { up: () => ++n, down() { return --n; }, get value() { return n; } }; }
let seen = 0;
for (let i = 0; i < 1500; i++) { const c = counter(i); c.up(); c.up(); c.down(); seen += c.value; }
print(seen);

class Base { constructor(a) { this.a = a; } twice() { return this.a * 2; } }
class Derived extends Base { constructor(a, b) { super(a); this.b = b; this.kind = new.target.name; } arrow() { return [1].map(() => super.twice())[0]; } }
let total = 0;
for (let i = 0; i < 1500; i++) { const b = new Base(i), d = new Derived(i, b); total += b.twice() + d.arrow() + (d.b === b ? 1 : 0); }
print(total, new Derived(1, 2).kind, new Base(4) instanceof Base, new Base(3).constructor === Base);

function Old(v) { this.v = v; if (v === 'other') return { v: 'instead' }; if (v === 'number') return 5; }
Old.prototype.get = function () { return this.v; };
function make(v) { return new Old(v); }
for (let i = 0; i < 1500; i++) make(i);
print(make(7).get(), make('other').v, make('number').v);
Old.prototype = { get() { return 'changed ' + this.v; } };
print(make(7).get(), Object.getPrototypeOf(make(1)) === Old.prototype);
Old.prototype = null;
print(Object.getPrototypeOf(make(1)) === Object.prototype, typeof make(2).get);

function list(a, b, c) { return [a, b, c]; }
for (let i = 0; i < 1500; i++) list(i, i + 1, i + 2);
const lists = [list(1, 2, 3), list(0.5, 1, 2), list('x', 1, null), list(1, 2, 0.5), list(NaN, -0, 1), list({}, [], undefined)];
for (const l of lists) { l.push(l.length); print(l.length, JSON.stringify(l), Object.is(l[1], -0)); }
function none() { return []; }
for (let i = 0; i < 1500; i++) none().push(i);
print(none().length, JSON.stringify([none(), [none()]]));
function holes(a) { return [a, , a]; }
for (let i = 0; i < 1500; i++) holes(i);
print(1 in holes(1), holes(1).length, JSON.stringify(holes(2)));

// Cells that are only half filled when a collection comes would be seen here.
function tree(depth) { return depth === 0 ? { left: null, right: null, tag: [depth] } : { left: tree(depth - 1), right: tree(depth - 1), tag: [depth, () => depth] }; }
function weigh(t) { return t === null ? 0 : t.tag.length + weigh(t.left) + weigh(t.right); }
let weight = 0;
for (let i = 0; i < 30; i++) weight += weigh(tree(6));
print(weight);
function named() { return [function plain(a, b) {}, (x) => x, class Inner {}, { method(a) {} }.method]; }
for (let i = 0; i < 1200; i++) named();
print(named().map((f) => f.name + f.length).join(), typeof named()[0].prototype, named()[1].prototype, named()[0].prototype.constructor.name);
