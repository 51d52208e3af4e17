// A small expression tree of classes: virtual calls from polymorphic and megamorphic sites, with a class added after warm-up.
class Node1 { run() { throw new TypeError('abstract'); } show() { return '?'; } depth() { return 1; } }
class Num extends Node1 { constructor(v) { super(); this.v = v; } run() { return this.v; } show() { return String(this.v); } }
class Bin extends Node1 {
  constructor(l, r) { super(); this.l = l; this.r = r; }
  run() { return this.op(this.l.run(), this.r.run()); }
  show() { return `(${this.l.show()}${this.sym}${this.r.show()})`; }
  depth() { return 1 + Math.max(this.l.depth(), this.r.depth()); }
}
class Add extends Bin { op(a, b) { return a + b; } get sym() { return '+'; } }
class Mul extends Bin { op(a, b) { return a * b; } get sym() { return '*'; } }
class Sub extends Bin { op(a, b) { return a - b; } get sym() { return '-'; } }
class Neg extends Node1 { constructor(e) { super(); this.e = e; } run() { return -this.e.run(); } show() { return '-' + this.e.show(); } depth() { return 1 + this.e.depth(); } }
function build(n, seed) {
  if (n === 0) return new Num(seed % 10);
  var s = (seed * 1103515245 + 12345) % 2147483648;
  switch (s % 4) {
    case 0: return new Add(build(n - 1, s), build(n - 1, s + 1));
    case 1: return new Mul(build(n - 1, s), new Num(s % 5));
    case 2: return new Sub(build(n - 1, s), build(n - 1, s + 7));
    default: return new Neg(build(n - 1, s));
  }
}
var trees = [];
for (var i = 0; i < 20; i++) trees.push(build(5, i + 1));
var sum = 0;
for (var r = 0; r < 60; r++) for (var t of trees) sum = (sum + t.run() + t.depth()) % 1000003;
print(sum, trees[3].show(), trees.map(t => t.depth()).join(''));
class Div extends Bin { op(a, b) { return b === 0 ? NaN : a / b; } get sym() { return '/'; } }
class Str extends Node1 { run() { return 's'; } show() { return '"s"'; } }
var d = new Div(trees[0], new Num(4));
print(d.run(), new Add(new Str(), trees[1]).run(), new Mul(new Str(), new Num(2)).run(), new Add(new Num(2147483647), new Num(1)).run(), Object.is(new Neg(new Num(0)).run(), -0));
Num.prototype.run = function () { return this.v + 1; };
sum = 0;
for (var t of trees) sum += t.run();
print(sum);
try { new Add(new Node1(), new Num(1)).run(); } catch (e) { print(e.constructor.name); }
try { new Add({}, new Num(1)).run(); } catch (e) { print(e.constructor.name); }
Add.prototype.op = (a, b) => a + '&' + b;
print(new Add(new Add(new Num(1), new Num(2)), new Num(3)).run());
