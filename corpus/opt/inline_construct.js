// Constructors that are built in: `this`, results that are objects or not, a prototype that changes, fields, exits in the middle.
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y + 0;
  }
  plus(other) {
    return new Point(this.x + other.x, this.y + other.y);
  }
}
function Other(kind, n) {
  this.n = n * 2;
  if (kind === 1) return { n: 'own' };
  if (kind === 2) return 5;
  if (kind === 3) return null;
  if (kind === 4) return 'text';
}
class Field {
  a = 1;
  b = this.a + 1;
}
let p = new Point(0, 0);
let seen = '';
for (let i = 0; i < 600; i++) {
  p = p.plus(new Point(i, 1));
  const o = new Other(i % 5, i);
  if (i > 594) seen += o.n + ' ';
  if (new Field().b !== 2) throw new Error('field');
}
print(p.x, p.y, seen);
p = p.plus(new Point(0.5, -0));
print(p.x, p.y, p instanceof Point);
const q = new Point('a', 'b');
print(q.x, q.y);
Other.prototype = { extra: 'new' };
print(new Other(0, 1).extra, new Other(0, 1) instanceof Other);
for (let i = 0; i < 200; i++) seen = new Other(0, i).extra;
print(seen);
try {
  new Point(1, Symbol());
} catch (e) {
  print(e instanceof TypeError);
}
function makes(C) {
  return new C(3, 4);
}
for (let i = 0; i < 300; i++) makes(Point);
print(makes(Point).y, makes(Other).n, makes(Array).length);
