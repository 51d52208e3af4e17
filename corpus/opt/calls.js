// Calls from optimised code: too few arguments and too many, natives, bound functions, classes, constructors, callees that change.
function f(a, b, c) { return a + (b === undefined ? 'u' : b) + (c === undefined ? 'u' : c); }
function callers(i) { return f(i) + f(i, 1) + f(i, 1, 2) + f(i, 1, 2, 3); }
let text = '';
for (let i = 0; i < 1200; i++) text = callers(i);
print(text);
function args() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
function rest(a, ...r) { return a + r.length + r.join(''); }
let n = 0;
for (let i = 0; i < 1500; i++) { n += args(1, i, 2); text = rest(i, 'x', i); }
print(n, text, args(), rest(1));
function Point(x, y) { this.x = x; this.y = y; if (x === 77) return [x]; if (x === 78) return 5; }
class A { constructor(v) { this.v = v; } get() { return this.v; } static make(v) { return new this(v); } }
class B extends A { constructor(v) { super(v * 2); this.w = v; } get() { return super.get() + 1; } }
for (let i = 0; i < 1500; i++) { const p = new Point(i, 1), b = new B(i); n += (p.x | 0) + b.get() + A.make(i).get(); }
print(n, Array.isArray(new Point(77)), new Point(78).x, new B(3).w);
function call(g, x) { return g(x); }
for (let i = 0; i < 1500; i++) n += call(Math.abs, -i) + call(Math.floor, i / 3);
print(n, call((x) => x * 2, 21), call(f.bind(null, 'b'), 'c'), call(String, 5), call(Math.floor, -0.5), 1 / call(Math.floor, -0));
for (const bad of [null, 5, 'f', {}, A]) { try { call(bad, 1); } catch (e) { print(e.name); } }
function fib(k) { return k < 2 ? k : fib(k - 1) + fib(k - 2); }
print(fib(18), fib(2.5), fib('7'));
let counter = (function () { let c = 0; return { up() { return ++c; }, get: () => c }; })();
for (let i = 0; i < 3000; i++) counter.up();
print(counter.get());
