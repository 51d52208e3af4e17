// One call site gets closures, natives, bound functions, classes' methods, arrows and non-callables, with its receiver and count of arguments right.
function call(f, a, b) { return f(a, b); }
function callM(o, a) { return o.m(a, 2); }
function plain(a, b) { return 'p' + a + b + arguments.length; }
function strictThis() { 'use strict'; return String(this); }
var targets = [plain, (a, b) => 'arrow' + a + b, Math.max, plain.bind(null, 'B'), String, parseInt, strictThis, (...r) => 'rest' + r.length,
  function (a) { return 'one' + a; }, function (a, b, c, d) { return 'four' + c + d; }, Math.max.bind(null, 100), Object.is, (a = 'dflt') => a, isNaN, Array];
for (var i = 0; i < 3000; i++) call(plain, i, 1);
print(call(plain, 1, 2));
for (var i = 0; i < 3000; i++) call(targets[i % 4], i, 1);
for (var i = 0; i < 3000; i++) call(targets[i % targets.length], i % 50, 1);
print(targets.map(f => call(f, 12, 3)).join());
print(call(targets[12], undefined, 1));
var bads = [undefined, null, 1, 's', {}, [], Symbol(), class {}, NaN, true];
print(bads.map(f => { try { call(f); return 'called'; } catch (e) { return e.constructor.name; } }).join());
// Methods.
var ms = [
  { m: plain }, { m(a) { return this === ms[1]; } }, { m: (a, b) => a + b }, { m: Array.prototype.concat }, { m: ''.concat, toString: () => 'S' },
  { get m() { return () => 'got'; } }, { m: Object.prototype.hasOwnProperty, 7: 1 }, new (class { m(a, b) { return a * b; } })(),
  Object.create({ m() { return Object.keys(this).length; } }, { q: { value: 1, enumerable: true } }),
];
for (var i = 0; i < 4000; i++) callM(ms[i % ms.length], i);
print(ms.map(m => String(callM(m, 7))).join('|'));
print([5, 'five', true].map(p => { try { return callM(p, 1); } catch (e) { return e.constructor.name; } }).join());
Number.prototype.m = function (a) { 'use strict'; return this + a; };
print(callM(5, 1), callM(0.5, 1));
delete Number.prototype.m;
// Calls as constructor and plain from one function.
function Both(x) { if (new.target) { this.x = x; } else return 'plain' + x; }
var t = 0;
for (var i = 0; i < 3000; i++) t += i & 1 ? new Both(i).x : Both(i).length;
print(t);
