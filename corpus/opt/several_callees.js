// Calls of a few functions at one site: told apart by their code, built in, and left from inside of each; and what comes when they are more, or others.
const log = [];
class Shape { constructor(n) { this.n = n; } area() { return 0; } scale(by) { return this.area() * by; } }
class Square extends Shape { area() { return this.n * this.n; } }
class Line extends Shape { area() { return this.n + 0.5; } }
class Loud extends Shape { area() { log.push(this.n); if (this.n > 40) throw new RangeError('too loud: ' + this.n); return -this.n; } }
function total(shapes) {
  let sum = 0;
  for (let i = 0; i < shapes.length; i++) {
    const before = i * 3;
    sum += shapes[i].area() + before;
  }
  return sum;
}
const three = [new Square(2), new Line(3), new Shape(4), new Loud(5)];
for (let i = 0; i < 400; i++) total(three);
print(total(three), log.length);
// An exit in the innermost of them: a string where numbers were.
three[0].n = '7';
three[1].n = 'x';
print(total(three), log.length);
three[0].n = 2 ** 30;
print(total(three), log.length);
three[0].n = 2; three[1].n = 3;
// One throws, in a handler of the caller's and out of it.
function guarded(shapes) {
  let done = 0;
  try {
    for (const shape of shapes) { done++; total([shape]); done += shape.area() === shape.n ? 10 : 0; }
  } catch (e) {
    return e.message + ' after ' + done;
  } finally {
    done += 100;
  }
  return done;
}
for (let i = 0; i < 300; i++) guarded(three);
print(guarded(three), guarded([new Loud(39), new Square(1), new Loud(41), new Line(1)]), log.length);

// Functions that are values: closures of the same code, arrows with what they close over, natives among them later.
function make(k) { return (x) => x + k; }
const twice = (x) => x * 2, none = function () { return this === undefined ? 'none' : typeof this; }, rest = (...all) => all.length, many = function () { return arguments.length; };
function apply(f, x) { return f(x); }
const some = [make(1), make(10), twice, none];
let text = '';
for (let i = 0; i < 800; i++) { const got = apply(some[i % 4], i); if (i > 790) text += got + ' '; }
print(text);
print(apply(rest, 1), apply(many, 1), apply(Math.sqrt, 16), apply(String, 5), apply((x) => x, 'new'));
for (const bad of [undefined, 5, {}, class {}]) try { apply(bad, 1); } catch (e) { print(e.name); }

// Recursion by such a site, and arguments that are too few and too many.
const tree = { kind: 'sum', parts: [] };
const evaluate = {
  leaf(node) { return node.value; },
  sum(node, depth) { let t = 0; for (let i = 0; i < node.parts.length; i++) t += visit(node.parts[i], depth + 1); return t; },
  neg(node, depth, extra) { return extra === undefined ? -visit(node.part, depth + 1) : NaN; },
};
let deepest = 0;
function visit(node, depth) { if (depth > deepest) deepest = depth; return evaluate[node.kind](node, depth); }
function grow(depth) {
  if (depth === 0) return { kind: 'leaf', value: 3 };
  return depth % 2 ? { kind: 'neg', part: grow(depth - 1) } : { kind: 'sum', parts: [grow(depth - 1), grow(depth - 1), { kind: 'leaf', value: depth }] };
}
const grown = grow(8);
let result = 0;
for (let i = 0; i < 60; i++) result = visit(grown, 0);
print(result, deepest);
evaluate.leaf = (node) => node.value * 1.5;
print(visit(grown, 0));
evaluate.neg = () => { throw new TypeError('no neg'); };
try { visit(grown, 0); } catch (e) { print(e.message); }

// Callees that never return, in one case or in all.
function fails(n) { throw n; }
function loses(n) { throw -n; }
function caught(f, n) { try { f(n); return 'returned'; } catch (e) { return e; } }
let sum = 0;
for (let i = 0; i < 300; i++) sum += caught(i % 2 ? fails : loses, i);
print(sum, caught(fails, 'a'), caught((n) => n, 1));
