// A function held in a property is the same for long and may be taken as constant; then it changes on one object of many with that shape.
function Op(f) { this.f = f; this.k = 1; }
function one(x) { return x + 1; }
function two(x) { return x * 2; }
function run(o, x) { return o.f(x) + o.k; }
var ops = [];
for (var i = 0; i < 8; i++) ops.push(new Op(one));
var s = 0;
for (var i = 0; i < 5000; i++) s += run(ops[i & 7], i);
print(s);
ops[3].f = two;
print(ops.map(o => run(o, 10)).join());
for (var i = 0; i < 8; i++) ops[i].f = i & 1 ? two : one;
s = 0;
for (var i = 0; i < 5000; i++) s += run(ops[i & 7], i);
print(s);
ops[0].k = 0.5;
ops[1].k = 'k';
print(ops.map(o => run(o, 10)).join());
// The same for a field that is always the same number, and for a global constant table.
var config = { scale: 3, name: 'cfg' };
function scaled(x) { return x * config.scale; }
s = 0;
for (var i = 0; i < 5000; i++) {
  if (i === 2500) config.scale = 4;
  if (i === 3750) config = { name: 'other', scale: 0.5 };
  s += scaled(i);
}
print(s);
// Closures from one literal are different functions with one code.
function make(k) { return { k, f() { return k; } }; }
var ms = [make(1), make(2), make(3)], t = 0;
for (var i = 0; i < 4500; i++) t = (t * 3 + ms[i % 3].f()) % 99991;
print(t);
ms[1].f = ms[2].f;
print(ms.map(m => m.f()).join());
