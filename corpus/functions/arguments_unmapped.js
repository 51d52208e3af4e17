// Strict functions, and sloppy ones with defaults, rest or patterns, have an arguments object of their own: no aliasing.
function strict(a, b) { 'use strict'; a = 10; arguments[1] = 20; return [a, b, arguments[0], arguments[1], arguments.length].join(); }
function dflt(a, b = 5) { a = 10; arguments[0]++; return [a, b, arguments[0], arguments[1], arguments.length].join(); }
function rest(a, ...r) { a = 10; r[0] = 'r'; return [a, r, arguments[0], arguments[1], arguments.length].join(); }
function pat({ x }, [y]) { x = 10; y = 10; return [x, y, arguments[0].x, arguments[1][0], arguments.length].join(); }
for (var i = 0; i < 2500; i++) { strict(i, i); dflt(i); rest(i, i); pat({ x: i }, [i]); }
print(strict(1, 2), strict(1), dflt(1), dflt(1, undefined), rest(1, 2, 3), rest(), pat({ x: 1 }, [2]));
function callee() { 'use strict'; try { return arguments.callee; } catch (e) { return e.constructor.name; } }
print(callee(), typeof (function () { return arguments.callee; })());
// Arrows have none: they see the function's around them.
function around() { var f = () => arguments[0] + arguments.length; return f('ignored', 'too'); }
for (var i = 0; i < 2500; i++) around(i, 1);
print(around('outer'), around(1, 2, 3));
try { (() => arguments)(); print('global arguments'); } catch (e) { print(e.constructor.name); }
// The object outlives the call and is an ordinary object.
function give() { 'use strict'; return arguments; }
var g = give('a', 'b');
g[0] = 'A'; g[5] = 'f'; g.length = 6; g.extra = 1;
print(Array.from(g).join(), Object.keys(g).join(), Array.prototype.slice.call(g, 0, 2).join(), delete g.length, g.length);
var counts = [];
for (var n = 0; n < 20; n++) counts.push(give(...Array(n).fill(n)).length);
print(counts.join(''));
// Hot loops over arguments by length and index, with more and fewer than the parameters.
function sum(a, b, c) { 'use strict'; var s = 0; for (var i = 0; i < arguments.length; i++) s += arguments[i]; return s + (c === undefined ? 0.5 : 0); }
var t = 0;
for (var i = 0; i < 1500; i++) t += sum(i) + sum(i, 1) + sum(i, 1, 2) + sum(i, 1, 2, 3, 4, 5);
print(t, sum());
function out(a) { 'use strict'; return [arguments[0], arguments[1], arguments[-1], arguments['0'], arguments[1.5], arguments.none].map(String).join(); }
print(out(1), out());
function getter() { 'use strict'; Object.defineProperty(arguments, 1, { get() { return this.length; } }); return arguments[1]; }
print(getter(1, 2, 3));
