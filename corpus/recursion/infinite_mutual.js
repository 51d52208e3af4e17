// Infinite recursion through two and three functions, with different argument counts and kinds.
// tags: deep-recursion
function even(n) { return odd(n + 1, 'x'); }
function odd(n, s) { return even(n); }
function a(x) { return b(x, x); }
function b(x, y) { return c(x, y, 0.5); }
function c(x, y, z) { return a({ x }); }
class N { constructor(d) { this.next = d > 1e9 ? null : make(d + 1); } }
function make(d) { return new N(d); }
class Base { constructor() { this.other = new Derived(); } }
class Derived extends Base {}
const overflow = (fn) => { try { fn(); return 'returned'; } catch (e) { return e instanceof RangeError ? 'RangeError' : e.name; } };
print(overflow(() => even(0)), overflow(() => a(1)), overflow(() => make(0)), overflow(() => new Derived()));
const rest = (...r) => rest(1, ...r.slice(0, 3)), dflt = (x = dflt()) => x, destr = ([x]) => destr([x, x]);
print(overflow(rest), overflow(dflt), overflow(() => destr([1])));
function viaCall() { return viaCall.call(this); }
function viaApply() { return viaApply.apply(null, arguments); }
const bound = function () { return target(); };
const target = bound.bind(null, 1, 2);
print(overflow(viaCall), overflow(() => viaApply(1, 2)), overflow(target));
function tag(s) { return tag`${s}x`; }
print(overflow(() => tag`a`));
let finite = 0;
function ping(n) { finite++; return n === 0 ? 'done' : pong(n - 1); }
function pong(n) { finite++; return n === 0 ? 'done' : ping(n - 1); }
print(ping(5000), pong(4999), finite);
for (let i = 0; i < 800; i++) ping(3);
print(ping(5001), overflow(() => even(0)), ping(2));
