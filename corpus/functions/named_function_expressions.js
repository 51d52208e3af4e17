// Named function expressions: the name is bound inside only, read-only, hidden by parameters and vars; recursion through it stays when the outer name changes.
var fact = function self(n) { return n < 2 ? 1 : n * self(n - 1); };
var other = fact;
fact = () => 'replaced';
var s = 0;
for (var i = 0; i < 2500; i++) s += other(i % 12);
print(s, fact(5), typeof self);
print((function f() { f = 1; return typeof f; })());
print((function f() { 'use strict'; try { f = 1; } catch (e) { return e.constructor.name; } })());
print((function f() { var f = 5; return f; })(), (function f(f) { return f; })(6), (function f() { function f() { return 7; } return f(); })());
print((function f() { { let f = 8; } return typeof f; })(), (function f(g = () => f) { return typeof g(); })(), (function f() { return delete f; })());
print((function f() { return () => { f = 2; return f.name; }; })()());
// Declarations can be overwritten: recursion follows the new one.
function down(n) { return n ? down(n - 1) : 'end'; }
var first = down;
var r = [];
for (var i = 0; i < 3000; i++) { if (i === 2000) down = n => 'new' + n; var x = first(i % 4); if (i % 700 === 3) r.push(x); }
print(r.join(), first(0));
// Mutual recursion, and through object properties and arguments.
var even = n => n === 0 || odd(n - 1), odd = n => n !== 0 && even(n - 1);
print(even(1000), odd(777), even(3));
var tree = { fib(n) { return n < 2 ? n : this.fib(n - 1) + tree.fib(n - 2); } };
print(tree.fib(15));
var ack = (function a(m, n) { return m === 0 ? n + 1 : n === 0 ? a(m - 1, 1) : a(m - 1, a(m, n - 1)); });
print(ack(2, 9));
var Y = f => (x => f(v => x(x)(v)))(x => f(v => x(x)(v)));
print(Y(me => n => n ? n + me(n - 1) : 0)(100));
// Classes' inner names as well.
var K = class Inner { static me() { return Inner; } rename() { Inner = 1; } };
var K2 = K;
K = null;
print(K2.me() === K2, typeof Inner, K2.name);
try { new K2().rename(); } catch (e) { print(e.constructor.name); }
// Each evaluation makes a new function.
function maker() { return function me(n) { return n ? me(n - 1) : me; }; }
var m1 = maker(), m2 = maker();
print(m1 === m2, m1(5) === m1, m2(3) === m2, m1.prototype !== m2.prototype);
