// Patterns in parameters: defaults of the whole, of the parts, with rest, arguments, length, closures over parts; hot with and without.
function opts({ size = 10, name: { first = 'F', last = first + 'L' } = {}, tags: [t0 = 't0', ...ts] = [] } = {}, ...more) {
  return [size, first, last, t0, ts.length, more.length, arguments.length].join('/');
}
var out, h = 0;
for (var i = 0; i < 3000; i++) {
  out = i % 3 === 0 ? opts() : i % 3 === 1 ? opts({ size: i, tags: [1, 2, 3] }) : opts({ name: { first: 'x' } }, 1, 2);
  h = (h * 31 + out.length) % 99991;
}
print(h, out, opts(), opts(undefined), opts({ size: null }), opts({ name: { last: 'only' } }, 0), opts.length);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => opts(null)), attempt(() => opts({ name: null })), attempt(() => opts({ tags: 5 })), attempt(() => (({ a }) => a)()), attempt(() => (([a]) => a)()), attempt(() => opts(5)));
// Dead zones between parameters.
print(attempt(() => (({ a = b }, b) => a)({}, 1)), attempt(() => ((b, { a = b }) => a)(1, {})), attempt(() => (([a] = [b], b) => a)(undefined, 1)), attempt(() => (({ a, b = a }) => b)({ a: 3 })));
// Closures over destructured parameters; reassigning them; no alias with arguments.
function mk({ n }, [m]) { n++; var f = () => n++ + m++; return [f(), f(), n, m, arguments[0].n, arguments[1][0]].join(); }
var src = { n: 1 };
print(mk(src, [10]), src.n);
var fs = [];
for (var i = 0; i < 2500; i++) { let g = (({ i }) => () => i)({ i: i * 2 }); if (i % 1000 === 0) fs.push(g); }
print(fs.map(f => f()).join());
// Setters, methods, constructors, arrows, callbacks.
class P { constructor({ x = 0, y = 0 } = {}) { this.x = x; this.y = y; } set both([x, y]) { this.x = x; this.y = y; } static of([x, y]) { return new P({ x, y }); } add({ x, y }) { return new P({ x: this.x + x, y: this.y + y }); } }
var p = new P();
for (var i = 0; i < 2500; i++) p = p.add(P.of([1, i % 2]));
p.both = [p.x + 0.5, 'Y'];
print(p.x, p.y, new P({ y: 1 }).x);
print(Object.entries({ a: 1, b: 2 }).map(([k, v]) => k + v).join(), [[1, [2, 3]], [4, [5, 6]]].reduce((s, [a, [b, c]]) => s + a * b + c, 0), [...new Map([['m', { v: 1 }]])].map(([k, { v }]) => k + v).join());
print(((a, b = a, [c, d] = [a, b], { e = d } = {}) => [a, b, c, d, e].join(''))(1), (({ length }) => length)('four'), (([...s]) => s.length)('\u{1F600}b'));
// Evaluated in order with side effects, before the body's vars; functions in the body hide names.
var log = [];
function order(a = log.push('a'), { b = log.push('b') } = (log.push('{}'), {}), [c = log.push('c')] = (log.push('[]'), [])) { var a; log.push('body' + a); function b() {} return typeof b; }
print(order(), log.join());
// Recursion over a pattern: a linked list and a tree in nested arrays.
var sum = ([x, rest]) => x + (rest ? sum(rest) : 0);
var list = null;
for (var i = 1; i <= 500; i++) list = [i, list];
var depth = ({ l, r } = {}) => 1 + Math.max(l ? depth(l) : 0, r ? depth(r) : 0);
print(sum(list), depth({ l: { r: {} }, r: {} }), (function f([h, ...t]) { return t.length ? f(t) + h : h; })('abcdef'));
try { (({ x }) => { 'no directive'; return this; })(); } catch ({ name, constructor: { name: cn } }) { print(name, cn); }
