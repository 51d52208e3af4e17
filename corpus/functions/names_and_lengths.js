// Inferred names and lengths of functions: assignments, defaults, patterns, properties, methods, accessors, classes, symbols, bound.
var a = function () {}, b = () => 1, c = class {}, d = function named() {}, e = (function () {}), g = (0, function () {}), f2;
f2 = () => 1;
print([a, b, c, d, e, g, f2].map(f => f.name || '-').join());
let l = () => 1; const k = class {};
var { p = () => 1, q: r = function () {} } = {}, [s = () => 1, t = class {}] = [];
print([l, k, p, r, s, t].map(f => f.name).join());
var o = { m() {}, f: function () {}, a: () => 1, 'quoted key': () => 1, 5: () => 1, ['com' + 'puted']: () => 1, [Symbol('sy')]: () => 1, c: class {}, n: function own() {},
  get x() { return 1; }, set x(v) {} };
print(Object.keys(o).filter(k => typeof o[k] === 'function').map(k => o[k].name).join('|'), o[Object.getOwnPropertySymbols(o)[0]].name);
o.later = function () {};
o.x2 = () => 1;
print('<' + o.later.name + '><' + o.x2.name + '>', Object.getOwnPropertyDescriptor(o, 'x').get.name, Object.getOwnPropertyDescriptor(o, 'x').set.name);
class K { m() {} static s() {} get g() { return 1; } f = () => 1; static sf = function () {}; ['c' + 1]() {} constructor(z) {} }
print(K.prototype.m.name, K.s.name, new K().f.name, K.sf.name, K.prototype.c1.name, K.name, K.length, Object.getOwnPropertyDescriptor(K.prototype, 'g').get.name);
class Own { static name = 'field name'; }
class Own2 { static name() { return 'method'; } }
print(Own.name, Own2.name(), (class { static x = this.name; }).x === '');
var x; x ??= () => 1; var y; y ||= function () {}; var z = 1; z &&= class {};
print(x.name, y.name, z.name);
function dflt(cb = () => 1, { h = function () {} } = {}) { return cb.name + h.name; }
print(dflt());
for (var fn of [() => 1]) print('<' + fn.name + '>');
print('<' + (() => 1).name + '>', '<' + [() => 1][0].name + '>', '<' + (function () { return () => 1; })().name + '>');
print([() => 1, (a) => 1, (a, b) => 1, (a, b = 1, c) => 1, (...r) => 1, function (a, b, c) {}, ({ a, b }) => 1, ([a], b) => 1].map(f => f.length).join(''));
// Both are own, not writable, configurable; deleted, the prototype's shows.
function del(a, b) {}
del.name = 'no'; del.length = 9;
print(del.name, del.length, delete del.name, delete del.length, '<' + del.name + '>', del.length);
Object.defineProperty(del, 'name', { value: 'set' });
print(del.name, Object.keys(del).length, Function.prototype.name === '', Function.prototype.length, Function.prototype() === undefined);
print([Array.prototype.push, Math.max, Object.assign, String.prototype.slice, Array.from, Map.prototype.set, Symbol, parseInt, JSON.stringify, Array.prototype[Symbol.iterator]]
  .map(f => f.name + f.length).join());
print(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.name, Object.getOwnPropertyDescriptor(Array, Symbol.species).get.name);
