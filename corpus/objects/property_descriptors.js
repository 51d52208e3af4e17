// getOwnPropertyDescriptors, defineProperties, names and symbols, propertyIsEnumerable, hasOwn over every sort of key.
var sy = Symbol('s');
var o = { 1: 'one', d: 2, get a() { return 3; }, [sy]: 4, m() {} };
Object.defineProperty(o, 'n', { value: 5, enumerable: false, writable: true });
var ds = Object.getOwnPropertyDescriptors(o);
function show(d) {
  return ('value' in d ? 'v' + (d.writable ? 'w' : '-') : 'x' + (d.get ? 'g' : '-') + (d.set ? 's' : '-')) +
    (d.enumerable ? 'e' : '-') + (d.configurable ? 'c' : '-');
}
print(Object.keys(ds).map(k => k + ':' + show(ds[k])).join(' '), show(ds[sy]));
var copy = Object.defineProperties({}, ds);
print(copy.a, copy.n, copy[sy], Object.keys(copy).join(), Object.getOwnPropertyNames(copy).join());
print(['1', 1, 'd', 'a', 'n', sy, 'toString', 'zz'].map(k => +Object.hasOwn(o, k) + '' + +o.propertyIsEnumerable(k)).join());
// Arrays and functions and strings have their own.
print(show(Object.getOwnPropertyDescriptor([1], 'length')), show(Object.getOwnPropertyDescriptor([1], 0)));
print(show(Object.getOwnPropertyDescriptor('ab', 0)), show(Object.getOwnPropertyDescriptor('ab', 'length')));
function f(a, b) {}
print(Object.getOwnPropertyNames(f).filter(k => k !== 'arguments' && k !== 'caller').sort().join());
print(['length', 'name', 'prototype'].map(k => show(Object.getOwnPropertyDescriptor(f, k))).join());
print(show(Object.getOwnPropertyDescriptor(f.prototype, 'constructor')));
print(Object.getOwnPropertyNames(() => 1).sort().join());
// defineProperties checks every descriptor before it defines one.
var t = {};
try { Object.defineProperties(t, { ok: { value: 1 }, bad: { get: 1 } }); } catch (e) { print(e.constructor.name, Object.getOwnPropertyNames(t).length); }
// Descriptor fields may be inherited and may be getters.
var dproto = Object.create({ enumerable: true, value: 'inherited' });
Object.defineProperty(t, 'i', dproto);
print(show(Object.getOwnPropertyDescriptor(t, 'i')), t.i);
var order = [];
Object.defineProperty(t, 'o', {
  get set() { order.push('set'); }, get get() { order.push('get'); }, get enumerable() { order.push('enum'); },
  get configurable() { order.push('conf'); },
});
print(order.join());
print(Object.getOwnPropertyDescriptor(t, 'none'), Object.getOwnPropertyDescriptor(globalThis, 'NaN').writable);
