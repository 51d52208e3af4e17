// A function is redefined while it or its loop is hot: from outside, from inside itself, from a callee, and between the caller's argument evaluations.
function step(x) { return x + 1; }
function loop(n, at) { var s = 0; for (var i = 0; i < n; i++) { if (i === at) step = x => x + 1000; s += step(i) - i; } return s; }
print(loop(6000, 5000), loop(10, -1));
function selfReplace(n) { if (n === 3) selfReplace = m => 'replaced ' + m; return n ? selfReplace(n - 1) : 'original'; }
print(selfReplace(2), selfReplace(5), selfReplace(1));
var calls = [];
function callee(x) { calls.length < 3 && calls.push(x); if (x === 2000) callee = () => { t += 0.5; }; }
var t = 0;
function caller(n) { for (var i = 0; i < n; i++) callee(i); }
caller(5000);
print(t, calls.join());
// The callee is read before the arguments are evaluated.
function target(a) { return 'old' + a; }
function evalOrder(f) { return target(f()); }
for (var i = 0; i < 3000; i++) evalOrder(() => i);
print(evalOrder(() => { target = a => 'new' + a; return 1; }), evalOrder(() => 2));
// A let-bound and a captured function variable.
let lf = () => 1;
var get = () => lf();
var s = 0;
for (var i = 0; i < 4000; i++) { if (i === 2000) lf = () => 2; if (i === 3000) lf = () => 0.5; s += get(); }
print(s);
function maker() { var f = () => 'a'; return { call: () => f(), set: g => { f = g; } }; }
var m = maker(), m2 = maker();
for (var i = 0; i < 3000; i++) m.call();
m.set(() => 'b');
print(m.call(), m2.call());
m.set(null);
try { m.call(); } catch (e) { print(e.constructor.name, m2.call()); }
// Alternating between two every call, and a function replaced by one of another arity and strictness.
function A(x) { return this === globalThis ? 1 : 0; }
function B() { 'use strict'; return this === undefined ? 10 : 0; }
function C(a, b, c, d, e, f) { return e === undefined ? 100 : 0; }
var cur, sum = 0;
for (var i = 0; i < 6000; i++) { cur = i % 3 === 0 ? A : i % 3 === 1 ? B : C; sum += cur(i); }
print(sum);
// A method that deletes itself, and a getter that redefines its callee.
var o = { n: 0, once() { this.n++; delete this.once; } };
o.__proto__ = { once() { this.n += 100; } };
for (var i = 0; i < 3000; i++) o.once();
print(o.n);
