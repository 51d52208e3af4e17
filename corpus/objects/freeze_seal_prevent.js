// freeze, seal and preventExtensions: what is still allowed, sloppy in silence, strict by TypeError.
function fresh() { return { a: 1, get g() { return 2; }, 0: 'e', n: { deep: 1 } }; }
function poke(o) {
  var r = [];
  o.a = 9; r.push(o.a);
  o.fresh = 1; r.push('fresh' in o);
  o[0] = 'E'; r.push(o[0]);
  o[1] = 'n'; r.push(1 in o);
  o.n.deep++; r.push(o.n.deep);
  r.push(delete o.a, 'a' in o);
  return r.join();
}
function strictPoke(o) {
  'use strict';
  var n = '';
  for (var f of [() => { o.a = 9; }, () => { o.fresh = 1; }, () => { o[0] = 1; }, () => { o[7] = 1; },
    () => { delete o.a; }, () => { delete o.none; }])
    try { f(); n += '.'; } catch (e) { n += e instanceof TypeError ? 'T' : '?'; }
  return n;
}
var how = [x => x, Object.preventExtensions, Object.seal, Object.freeze];
for (var f of how) {
  var o = f(fresh());
  print(Object.isExtensible(o), Object.isSealed(o), Object.isFrozen(o), poke(o), strictPoke(f(fresh())));
}
// Hot: the same store site sees plain objects, then frozen ones.
function set(o, v) { o.a = v; return o.a; }
var sum = 0;
for (var i = 0; i < 3000; i++) sum += set({ a: 0 }, i);
var ice = Object.freeze({ a: 0 });
for (var i = 0; i < 3000; i++) sum += set(ice, i);
print(sum);
var arr = Object.freeze([1, 2, 3]);
arr[0] = 9; arr[3] = 9; arr.length = 0;
print(arr.join());
for (var m of ['push', 'pop', 'shift', 'reverse', 'sort', 'fill'])
  try { arr[m](m === 'sort' ? undefined : 1); print(m, 'ok'); } catch (e) { print(m, e instanceof TypeError); }
print(Object.isFrozen(1), Object.isFrozen('s'), Object.freeze(5), Object.isExtensible('s'));
print(Object.isFrozen(Object.preventExtensions({})), Object.isFrozen({}), Object.isSealed(Object.preventExtensions([1])));
var fz = Object.freeze({ set s(v) { box.v = v; } }), box = {};
fz.s = 4;
print(box.v);
try { Object.setPrototypeOf(ice, {}); } catch (e) { print('proto', e instanceof TypeError); }
print(Object.setPrototypeOf(ice, Object.prototype) === ice);
