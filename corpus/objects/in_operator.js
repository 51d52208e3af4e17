// The in operator with every kind of key and right side, hot at one site, and with keys added and removed.
function has(k, o) { return k in o; }
var o = { a: 1, 5: 2 };
var n = 0;
for (var i = 0; i < 4000; i++) {
  if (has('a', o)) n++;
  if (has('b', o)) n += 100000;
}
print(n);
o.b = undefined;
print(has('b', o), has('a', o), delete o.a, has('a', o), has('toString', o));
var sy = Symbol();
o[sy] = 0;
print(has(sy, o), has(Symbol(), o), has(5, o), has('5', o), has(5.0, o), has(-0, [9]), has('-0', [9]));
var arr = [1, , 3];
print([0, 1, 2, 3, -1, 1.5, 'length', '0', '00', NaN].map(k => +has(k, arr)).join(''));
arr[1] = undefined;
print(has(1, arr));
Array.prototype[7] = 'up';
print(has(7, arr), Object.hasOwn(arr, 7));
delete Array.prototype[7];
print(has(7, arr));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => has('a', 1)), attempt(() => has('a', 'abc')), attempt(() => has('a', null)), attempt(() => has(0, undefined)));
var order = [];
print(attempt(() => (order.push('k'), { toString() { order.push('ts'); return 'a'; } }) in (order.push('o'), { a: 1 })), order.join());
order = [];
print(attempt(() => ({ toString() { order.push('ts'); return 'a'; } }) in 5), order.length);
print('length' in function () {}, 'prototype' in (() => 1), 0 in new String('s'), 1 in new String('s'), 'x' in globalThis, 'o' in globalThis);
var proto = {}, kid = Object.create(Object.create(proto)), seen = '';
for (var i = 0; i < 3000; i++) {
  if (i === 1500) proto.late = 1;
  if (i === 2500) delete proto.late;
  if (i % 500 === 250) seen += +has('late', kid);
}
print(seen);
