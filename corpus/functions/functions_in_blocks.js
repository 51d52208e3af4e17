// Annex B: a function declared in a block of sloppy code is let-like inside and assigned to a var when reached; strict code keeps it inside.
print(typeof inIf, typeof inBlock);
if (true) { function inIf() { return 'if'; } }
{ print(inBlock()); function inBlock() { return 'block'; } }
print(inIf(), inBlock());
if (false) { function never() {} }
print(typeof never);
function order() {
  var r = [typeof f];
  { r.push(f()); function f() { return 1; } r.push(f()); function f() { return 2; } }
  r.push(f());
  { function f() { return 3; } }
  r.push(f());
  return r.join();
}
for (var i = 0; i < 2500; i++) order();
print(order());
function assignInside() {
  { f = 'inner only'; function f() {} f = 'after'; var inside = f; }
  return [typeof f, inside].join();
}
print(assignInside());
function letConflict() { let f = 'let'; { function f() {} } return f; }
function paramConflict(f) { { function f() {} } return typeof f; }
function constOuter() { const g = 1; { function g() { return 2; } return g() + typeof g; } }
print(letConflict(), paramConflict(5), constOuter());
function strict() { 'use strict'; { function f() { return 'strict inner'; } var r = f(); } return r + typeof f; }
print(strict());
function sw(x) { switch (x) { case 0: function a() { return 'a'; } break; case 1: return typeof a + a(); } return typeof a; }
print(sw(0), sw(1), sw(2));
function loops() { var fs = []; for (let i = 0; i < 3; i++) { function f() { return i; } fs.push(f); } return fs.map(g => g()).join('') + f(); }
print(loops());
function closures() { var before; { before = () => typeof f; function f() {} f = 5; } return before() + typeof f; }
print(closures());
function tryBlock() { try { function t() { return 't'; } } finally { return t(); } }
function labelled() { l: function lf() { return 'lf'; } return lf(); }
function ifNoBlock(x) { if (x) function y() { return 'y'; } else function z() { return 'z'; } return typeof y + typeof z; }
print(tryBlock(), labelled(), ifNoBlock(true), ifNoBlock(false));
// Hoisted var of the function's name may be seen before the block by a loop.
var seen = [];
for (var i = 0; i < 3; i++) { seen.push(typeof looped); { function looped() {} } }
print(seen.join());
