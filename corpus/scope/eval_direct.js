// Direct eval sees and changes the scopes around it.
var g = 'global';
function f(a, b) { var v = 3; let l = 4; const c = 5; { let inner = 6; return eval('a + b + v + l + c + inner + arguments.length'); } }
print(f(1, 2));
function assign(a) { let l = 1; eval('a = 10; l = 20; undeclared1 = 30'); return [a, l, undeclared1, arguments[0]].join(); }
print(assign(0), delete globalThis.undeclared1);
function declares() { eval('var fresh = 1; function made() { return fresh + 1; }'); fresh += 5; return [fresh, made(), typeof fresh, delete fresh, typeof fresh].join(); }
print(declares(), typeof fresh);
function shadows() { var r = [g]; eval('var g = "local"'); r.push(g, globalThis.g); return r.join(); }
print(shadows());
function strict() { 'use strict'; eval('var hidden = 1; this0 = 0;'); }
try { strict(); } catch (e) { print(e.name); }
print((function () { 'use strict'; eval('var inner = 1'); return typeof inner; })());
print((function () { eval('"use strict"; var inner = 1'); return typeof inner; })());
function lexical() { eval('let a = 1; const b = 2; class C { m() { return a + b; } } print(new C().m())'); return typeof a + typeof C; }
print(lexical());
print(eval('1;;;'), eval('{ 2; { } }'), eval('var q1 = 5'), eval('if (false) 3'), eval('do { 4; break; } while (0)'), eval('"directive"'), eval(''), eval(6), eval());
print(q1, delete q1, typeof q1);
var o = { m() { return eval('this') === this; }, arrow() { return (() => eval('this'))() === this; } };
print(o.m(), o.arrow());
print(function () { return eval('typeof new.target === "undefined"'.slice(0, 0) + 'this'); }.call(5) == 5);
function closures() { var list = []; for (let i = 0; i < 3; i++) { eval('list.push(() => i)'); } return list.map((h) => h()).join(); }
print(closures());
function nested(x) { return eval('var y = x + 1; eval("var z = y + 1; x + y + z")') + z; }
print(nested(1));
try { (function () { let dup; eval('var dup'); })(); } catch (e) { print(e.name); }
try { (function () { { let dup; { eval('var dup'); } } })(); } catch (e) { print(e.name); }
try { eval('let x; let x'); } catch (e) { print(e.name); }
try { eval('}'); } catch (e) { print(e.name, e instanceof SyntaxError); }
try { (function () { eval('early; let early'); })(); } catch (e) { print(e.name); }
try { (function () { eval('late'); let late; })(); } catch (e) { print(e.name); }
(function () { try { throw 1; } catch (e) { eval('var e = 2'); print(e); } print(e); })();
var named = function self() { eval('var self = 1'); return typeof self; };
print(named());
function block() { eval('{ function inBlock() { return 1; } } '); return typeof inBlock; }
print(block());
function param(a, b = eval('a + 1')) { return b; }
print(param(1), param(1, 5));
function hot(n) { var t = 0; for (var i = 0; i < n; i++) t += eval('i * 2'); return t; }
print(hot(50));
print(eval('(function () { return typeof arguments; })()'), eval('(() => g)()'));
function deep() { return (() => () => eval('arguments.length'))()(); }
print(deep(1, 2, 3));
switch (1) { case 1: let sw = 'switch'; print(eval('sw')); }
class K { static s = 1; m(p) { return eval('p + K.s'); } }
print(new K().m(2));
print(typeof eval('(class Named { })'), eval('({ a: 1 })').a, eval('[1, 2]').length);
label: for (;;) { eval('1'); break label; }
var e2 = eval; function indirect() { var g = 'mine'; return e2('g') + eval('g') + (0, eval)('g'); }
print(indirect());
