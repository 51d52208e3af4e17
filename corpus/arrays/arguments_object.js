// The arguments object: mapped in sloppy functions, unmapped in strict ones and with non-simple parameters.
function mapped(a, b) { a = 10; arguments[1] = 20; return [arguments[0], b, arguments.length, arguments[2]].join(); }
function strict(a, b) { 'use strict'; a = 10; arguments[1] = 20; return [arguments[0], b, arguments.length].join(); }
function defaulted(a, b = 5) { a = 10; arguments[1] = 20; return [arguments[0], b, arguments.length].join(); }
function rest(a, ...r) { a = 10; arguments[1] = 20; return [arguments[0], r.join('/'), arguments.length].join(); }
for (let i = 0; i < 2500; i++) { mapped(i, i); strict(i, i); defaulted(i); rest(i, 1, 2); }
print(mapped(1, 2), mapped(1), mapped(1, 2, 3), strict(1, 2), strict(1), defaulted(1, 2), defaulted(1), rest(1, 2, 3));
function unmap(a) { delete arguments[0]; arguments[0] = 'new'; return a + ',' + arguments[0]; }
function redefine(a) { Object.defineProperty(arguments, 0, { value: 'def' }); const r = a; a = 'later'; return r + ',' + arguments[0]; }
function freeze(a) { Object.defineProperty(arguments, 0, { writable: false }); a = 'set'; return a + ',' + arguments[0]; }
function accessor(a) { Object.defineProperty(arguments, 0, { get: () => 'get' }); a = 'q'; return a + ',' + arguments[0]; }
print(unmap('o'), redefine('o'), freeze('o'), accessor('o'));
function escape() { return arguments; }
const e = escape(1, 2, 3);
print(e.length, Object.keys(e).join(), Object.prototype.toString.call(e), Array.isArray(e), [...e].join(), typeof e[Symbol.iterator],
  'callee' in e, e.callee === escape);
(function () { 'use strict'; try { arguments.callee; print('no'); } catch (x) { print(x instanceof TypeError); } })();
function captured(a) { const get = () => a, put = (v) => { a = v; }; return { get, put, args: arguments }; }
const c = captured('first', 'x');
c.args[0] = 'via args';
print(c.get());
c.put('via closure');
print(c.args[0], c.args.length);
function len() { arguments.length = 1; arguments[5] = 'z'; return [].slice.call(arguments).join() + Object.keys(arguments).length; }
print(len(1, 2, 3), (function (a, a2) { return arguments.length + ':' + a2; })(1), (function () { return arguments[0]; })(),
  ((...r) => r.length)(1, 2));
function sum() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
let t = 0;
for (let i = 0; i < 3000; i++) t += sum(i, 1, i % 2 ? 0.5 : 2);
print(t, sum(), sum('a', 1), sum(...[1, 2, 3, 4, 5, 6, 7, 8]), sum.apply(null, { length: 2, 0: 5, 1: 6 }), sum.call(null, 1, 2));
function shadow(arguments_, arguments) { return arguments; }
function local() { var arguments; return typeof arguments; }
function assigned() { arguments = 5; return arguments; }
print(shadow(1, 2), local(), assigned(), (function f(n) { return n === 0 ? arguments.length : f(n - 1, 1, 2); })(3));
function forward() { return inner.apply(this, arguments); }
function inner(a, b, c) { return this.k + a + b + c + arguments.length; }
for (let i = 0; i < 2500; i++) forward.call({ k: 1 }, i, 2, 3);
print(forward.call({ k: 'K' }, 1, 2, 3), forward.call({ k: 1 }, 1, 2), (() => typeof arguments)() === 'undefined' ? 'none' : 'some');
