// Property sites whose guess was wrong, which then tell their cases apart and leave the rest to Rust; additions of all kinds at one site.
function read(o) { return o.x; }
for (let i = 0; i < 300; i++) read({ x: i });
const kinds = [{ x: 1 }, { y: 0, x: 2 }, { z: 0, x: 3 }, Object.create({ x: 4 }), {}, 'text', 5, [6]];
for (let round = 0; round < 300; round++) for (const o of kinds) read(o);
let getters = 0;
const strange = [{ get x() { getters++; return 'got'; } }, Object.assign(() => 0, { x: 'function' }), Symbol.iterator];
print(kinds.map((o) => String(read(o))).join(), strange.map((o) => String(read(o))).join(), getters);
for (const bad of [null, undefined]) try { read(bad); } catch (e) { print(e.name); }
Object.getPrototypeOf(kinds[3]).x = 'moved';
print(read(kinds[3]));
Object.prototype.x = 'everywhere';
print(kinds.map((o) => String(read(o))).join());
delete Object.prototype.x;
print(kinds.map((o) => String(read(o))).join());

function write(o, v) { o.a = v; return o; }
for (let i = 0; i < 300; i++) write({}, i);
const make = [() => ({}), () => ({ b: 1 }), () => ({ a: 0 }), () => ({ b: 1, c: 2, d: 3, e: 4 }), () => Object.freeze({ a: 'frozen' }), () => Object.freeze({}), () => [], () => ({ set a(v) { this.seen = v * 2; } })];
for (let round = 0; round < 300; round++) for (const m of make) write(m(), round);
print(make.map((m) => JSON.stringify(write(m(), 7))).join(' '), JSON.stringify(write(5, 1)), Object.keys(write(make[3](), 1)).join());
function many() { const o = {}; o.a = 1; o.b = 2; o.c = 3; o.d = 4; o.e = 5; o.f = 6; o.g = 7; o.h = 8; o.i = 9; o.j = { o }; return o; }
let count = 0;
for (let i = 0; i < 1500; i++) { const o = many(); count += o.a + o.e + o.i + (o.j.o === o ? 1 : 0); }
print(count, Object.keys(many()).join(''));
class Shape { constructor(n) { this.n = n; } area() { return 0; } }
class Square extends Shape { area() { return this.n * this.n; } }
class Line extends Shape { constructor(n) { super(n); this.extra = n; } area() { return this.extra; } }
class Odd extends Shape { get n2() { return this.n * 2; } area() { return this.n2; } }
function total(list) { let t = 0; for (const s of list) t += s.area() + s.n; return t; }
for (let i = 0; i < 200; i++) total([new Square(2), new Square(3)]);
for (let i = 0; i < 200; i++) total([new Square(2), new Line(3), new Odd(1), new Shape(4)]);
print(total([new Square(2), new Line(3), new Odd(1), new Shape(4), { area() { return 100; }, n: 1000 }]));
Square.prototype.area = function () { return -1; };
print(total([new Square(2), new Line(3)]));
