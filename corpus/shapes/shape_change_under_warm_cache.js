// A function is hot on one shape; then the same object gains, loses and reorders properties between two calls.
function sum(o) { return o.x + o.y * 10; }
var o = { x: 1, y: 2 };
var s = 0;
for (var i = 0; i < 5000; i++) s += sum(o);
print(s);
o.z = 3;
print(sum(o));
delete o.x;
print(sum(o));
o.x = 5;
print(sum(o));
Object.defineProperty(o, 'x', { get() { return this.y * 100; } });
print(sum(o));
o.y = 'two';
print(sum(o));
o.y = 2.5;
print(sum(o));
// Inside one hot loop the shape changes at set times.
var log = [], p = { y: 1, x: 2 };
for (var i = 0; i < 6000; i++) {
  if (i === 1000) p.w = 1;
  if (i === 2000) p = { x: 7, y: 8, z: 9 };
  if (i === 3000) delete p.y;
  if (i === 4000) p.y = -1;
  if (i === 5000) p = Object.create(p);
  if (i === 5500) p.x = 'own ';
  if (i % 500 === 250) log.push(sum(p));
}
print(log.join());
// The shape changes while the operands of one expression are evaluated.
var q = { a: 1, b: 2 };
function change() { delete q.a; q.c = 3; q.a = 100; return 1000; }
function expr(f) { return q.a + f() + q.a + q.b; }
var t = 0;
for (var i = 0; i < 3000; i++) t += expr(() => 0);
print(t, expr(change), expr(() => 0));
