// A `var` in a block may repeat a function of the script or function around: both are its variables. Found by fuzzing, as a SyntaxError.
function script() { return 'function'; }
print(typeof script);
try { var script = 1; } catch (e) {}
print(script);
function loop() {}
for (var loop of [3]) print(loop);
function inFunction(a) {
  function inner() {}
  function a() {}
  let seen = typeof inner + typeof a;
  { { var inner = 2; } }
  switch (1) { case 1: var a = 3; }
  return seen + inner + a;
}
print(inFunction(0));
const arrow = () => { function f() {} { var f; } return typeof f; };
print(arrow());
class C { static { function f() {} { var f = 4; } this.f = f; } }
print(C.f);
function strict() { 'use strict'; function f() {} { var f = 5; } return f; }
print(strict());
print(eval('function evaluated() {} { var evaluated = 6; } evaluated'));
// What is an error remains one.
for (const source of ['{ function f() {} var f; }', '{ function f() {} { var f; } }', 'function f() {} let f;', 'function f() {} { let f; { var f; } }',
  'let f; { var f; }', 'function f() {} { var f; } let f;', '{ let f; } function f() {} { var f; }', 'switch (1) { case 1: function f() {} default: { var f; } }',
  'function g(f) { function f() {} let f; }', "'use strict'; { function f() {} { var f; } }"]) {
  try { new Function(source); print('accepted', source); } catch (e) { print(e.constructor.name, source); }
}
