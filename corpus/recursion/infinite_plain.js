// Plain infinite recursion ends in a RangeError that can be caught, again and again, cold and hot.
// tags: deep-recursion
function f(n) { return f(n + 1) + 1; }
function g() { g(); }
const h = (a, b, c) => h(c, a, b);
const methods = { m() { return this.m(); } };
function overflow(fn) { try { fn(0); return 'returned'; } catch (e) { return e instanceof RangeError ? 'RangeError' : 'other'; } }
print([f, g, h, () => methods.m()].map(overflow).join(' '));
// The engine is whole afterwards: calls, allocation and deep but finite recursion work.
function sum(n) { return n === 0 ? 0 : n + sum(n - 1); }
print(sum(3000));
let ok = 0;
for (let i = 0; i < 10; i++) if (overflow(f) === 'RangeError') ok++;
print(ok);
for (let i = 0; i < 3000; i++) sum(3);
print(overflow(f), sum(4000));
// The error comes out through every frame's finally, innermost first, and each runs once.
let entered = 0, left = 0;
function balanced() { entered++; try { balanced(); } finally { left++; } }
print(overflow(balanced), entered === left, entered > 1000);
let depth = 0, max = 0;
function counted() { depth++; if (depth > max) max = depth; try { counted(); } catch (e) { depth--; throw e; } depth--; }
print(overflow(counted), depth === 0, max > 1000);
const err = (() => { try { f(0); } catch (e) { return e; } })();
print(err.name, err.constructor === RangeError, typeof err.message, typeof err.stack, Object.prototype.toString.call(err));
