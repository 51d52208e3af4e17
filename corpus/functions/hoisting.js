// Hoisting: functions before vars, the last declaration wins, vars undefined before their line, over parameters and over each other.
print(typeof early, early(), typeof v, v);
function early() { return 'first'; }
function early() { return 'second'; }
var v = 1;
var early = 'now a string';
print(typeof early, v);
function params(a, b) { var a; function b() { return 'fn'; } var c = a; var a = 'later'; return [c, typeof b, a].join(); }
for (var i = 0; i < 2500; i++) params(i, i);
print(params(1, 2), params());
function both() { var r = [typeof x, typeof y]; var x = 1; function y() {} var y; r.push(typeof x, typeof y); y = 2; r.push(typeof y); return r.join(); }
print(both());
function inBlocks() {
  var r = [typeof a, typeof b, typeof c, typeof d];
  if (false) { var a = 1; }
  for (var b = 0; false;);
  try { throw 1; } catch (e) { var c = e; }
  switch (9) { case 1: var d = 1; }
  r.push(a, b, c, d);
  return r.map(String).join();
}
print(inBlocks());
function catchVar() { try { throw 'thrown'; } catch (e) { var e = 'assigned to the catch variable'; var inner = e; } return [e, inner].map(String).join('|'); }
print(catchVar());
function shadow() { var r = [typeof g1]; var g1 = 'local'; r.push(g1); return r.join(); }
var g1 = 'global';
print(shadow(), g1);
function afterReturn() { return late() + typeof lateVar; function late() { return 'hoisted '; } var lateVar = 1; }
print(afterReturn());
// A function declared in a function sees vars assigned later at call time.
function timing() { function show() { return String(z); } var r = show(); var z = 'set'; return r + show(); }
print(timing());
var reassigned = 0;
function loopDecl(n) { for (var i = 0; i < n; i++) { var t = typeof u === 'undefined' ? 0 : u + 1; var u = t; } return u; }
print(loopDecl(6000));
// Labels and switch with function declarations; a nested one of the same name.
function sw(x) { switch (x) { case 1: return f(); default: return f() + '!'; function f() { return 'in switch'; } } }
print(sw(1), sw(2));
function nest() { function f() { return 'outer'; } { function g() { return f(); } var r = g(); } function f() { return 'last'; } return r; }
print(nest());
// arguments and this are there before everything; a parameter named like a function.
function argsFirst(f) { var t = typeof f; function f() {} return t + typeof arguments[0]; }
print(argsFirst(1), typeof hoistedLate, hoistedLate());
{ let blockLet = 1; var fromBlock = blockLet; }
print(typeof blockLet, fromBlock);
function hoistedLate() { return 'late'; }
