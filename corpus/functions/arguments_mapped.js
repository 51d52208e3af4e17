// A sloppy function's arguments object is mapped to its parameters until unmapped: aliasing in both directions, hot.
function alias(a, b) { a = 10; arguments[1] = 20; return a + b + arguments[0] + arguments[1]; }
var s = 0;
for (var i = 0; i < 3000; i++) s += alias(i, i);
print(s, alias(1), alias(1, 2, 3));
function len(a, b) { arguments[5] = 1; arguments.length = 3; b = 'b'; return [arguments.length, arguments[1], arguments[5], Array.prototype.join.call(arguments)].join('|'); }
print(len(), len(1), len(1, 2));
function unmap(a) { delete arguments[0]; a = 2; var r = [arguments[0]]; arguments[0] = 3; r.push(a); return r.join(); }
print(unmap(1));
function frozen(a) { Object.freeze(arguments); a = 2; return arguments[0]; }
function readOnly(a) { Object.defineProperty(arguments, 0, { writable: false }); a = 2; return [arguments[0], a].join(); }
function redefine(a) { Object.defineProperty(arguments, 0, { value: 9 }); return [a, arguments[0]].join(); }
function accessor(a) { Object.defineProperty(arguments, 0, { get: () => 'got' }); a = 5; return [a, arguments[0]].join(); }
print(frozen(1), readOnly(1), redefine(1), accessor(1));
function escape(a, b) { return { args: arguments, set: v => { a = v; }, get: () => b }; }
var e = escape(1, 2);
e.set('set'); e.args[1] = 'through';
print(e.args[0], e.get(), e.args.length);
function dup(x, x) { x = 'last'; return [arguments[0], arguments[1]].join(); }
print(dup(1, 2));
function shadowVar(arguments) { return arguments; }
function localVar() { var arguments; return typeof arguments; }
function localVal() { var arguments = 4; return arguments; }
function fnNamed() { function arguments() {} return typeof arguments; }
print(shadowVar(7), localVar(), localVal(), fnNamed());
function meta() { return [Object.prototype.toString.call(arguments), typeof arguments[Symbol.iterator], arguments.callee === meta, Object.keys(arguments).join(''),
  arguments instanceof Array, 'length' in arguments, arguments.propertyIsEnumerable('length'), [...arguments].join('-')].join(); }
print(meta(1, 2), meta());
// Assigned to a parameter in a hot loop, read by index.
function loop(n, acc) { for (var i = 0; i < n; i++) { acc += i; arguments[1] += 1; } return acc === arguments[1] ? acc : 'apart'; }
print(loop(5000, 0));
function pass() { return Math.max.apply(null, arguments); }
function inArrow(a) { return (() => { a = 'arrow'; return arguments[0]; })(5); }
print(pass(3, 9, 4), inArrow(1));
