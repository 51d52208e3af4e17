// __proto__ in literals sets the prototype, but not when computed, shorthand or a method; the accessor works by assignment.
var p = { inherited: 'yes' };
var __proto__ = p;
var lit = { __proto__: p, own: 1 };
print(lit.inherited, Object.keys(lit).join());
print(Object.getPrototypeOf({ '__proto__': p }) === p);
var computed = { ['__proto__']: p };
print(Object.getPrototypeOf(computed) === Object.prototype, Object.keys(computed).join(), computed.__proto__ === p);
var short = { __proto__ };
print(Object.getPrototypeOf(short) === Object.prototype, Object.hasOwn(short, '__proto__'));
var meth = { __proto__() { return 'm'; } };
print(Object.getPrototypeOf(meth) === Object.prototype, meth.__proto__());
print(Object.getPrototypeOf({ __proto__: null }), Object.getPrototypeOf({ __proto__: 5 }) === Object.prototype);
print(Object.getPrototypeOf({ __proto__: null, ...{ a: 1 } }));
// By assignment, through the accessor on Object.prototype.
var o = { a: 1 };
function get(x) { return x.inherited; }
var n = 0;
for (var i = 0; i < 3000; i++) if (get(o) === undefined) n++;
o.__proto__ = p;
print(n, get(o), Object.keys(o).join());
o.__proto__ = 7;
print(get(o));
o.__proto__ = null;
print(get(o), o.__proto__, Object.getPrototypeOf(o));
o.__proto__ = p;
print(Object.getPrototypeOf(o), Object.keys(o).join());
var cyc = {};
try { cyc.__proto__ = Object.create(cyc); } catch (e) { print(e instanceof TypeError); }
var d = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
print(typeof d.get, typeof d.set, d.enumerable, d.configurable);
print((5).__proto__ === Number.prototype, d.get.call('s') === String.prototype, d.set.call(5, null));
try { d.get.call(undefined); } catch (e) { print(e instanceof TypeError); }
print(Object.keys(JSON.parse('{"__proto__": 1, "b": 2}')).join());
// Many literals with two prototypes at one site keep them apart.
function make(q) { return { __proto__: q, v: 1 }; }
var r1 = { tag: 1 }, r2 = { tag: 2 }, sum = 0;
for (var i = 0; i < 4000; i++) sum += make(i % 2 ? r1 : r2).tag;
print(sum);
