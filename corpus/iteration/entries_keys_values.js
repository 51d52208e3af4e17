// keys, values and entries of arrays, Maps and Sets side by side with Object's: laziness, liveness, holes, order, sharing; hot walks.
var a = ['x', , 'z'];
print([...a.keys()].join(), [...a.values()].map(String).join(), [...a.entries()].map(String).join('|'), Object.keys(a).join(), Object.values(a).join(), Object.entries(a).join('|'));
var m = new Map([[{}, 'obj'], [NaN, 'nan'], ['s', undefined]]), s = new Set([3, '3', NaN, NaN, -0]);
print([...m.keys()].map(String).join(), [...m.values()].map(String).join(), [...s.keys()].join(), [...s.entries()].map(e => e[0] === e[1] || e[0] !== e[0]).join(), Object.is([...s][3], 0));
print(a.values === a[Symbol.iterator], Array.prototype.values.name, Array.prototype[Symbol.iterator].name, Map.prototype.entries.name, Set.prototype.keys.name, Set.prototype[Symbol.iterator].name);
var protos = [a.keys(), a.entries(), m.keys(), m.values(), s.values(), ''[Symbol.iterator]()].map(Object.getPrototypeOf);
print(protos[0] === protos[1], protos[2] === protos[3], protos[0] === protos[2], protos[3] === protos[4], Object.getPrototypeOf(protos[0]) === Object.getPrototypeOf(protos[5]), protos.map(p => p[Symbol.toStringTag]).join());
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => m.keys().next.call(s.keys())), attempt(() => a.keys().next.call({})), attempt(() => Map.prototype.keys.call(s)), attempt(() => Set.prototype.values.call(m)), attempt(() => Array.prototype.keys.call(null)), [...Array.prototype.keys.call('abc')].join());
// Live against snapshot.
var l = [1, 2], live = l.values(), snap = Object.values(l);
l.push(3);
print([...live].join(), snap.join());
var o = { a: 1, b: 2 }, ents = Object.entries(o);
o.a = 9; delete o.b;
print(ents.join('|'), JSON.stringify(o));
// Iteration results are fresh objects with own writable properties in the order value, done.
var it = [1].values(), r1 = it.next(), r2 = it.next(), r3 = it.next();
print(Object.keys(r1).join(), r1 === r2, JSON.stringify(r1), r2.value, r2.done, r2 === r3, Object.getPrototypeOf(r1) === Object.prototype);
r1.value = 'changed';
// Hot: for-of with entries() and a pattern over every sort, the sums must agree.
var arr = [], mp = new Map(), ob = {}, st = new Set();
for (var i = 0; i < 800; i++) { arr.push(i * 2); mp.set('k' + i, i * 2); ob['k' + i] = i * 2; st.add(i * 2); }
var t = [0, 0, 0, 0, 0];
for (var n = 0; n < 5; n++) {
  for (var [i, v] of arr.entries()) t[0] += i * v % 13;
  var j = 0;
  for (var [k, v] of mp) t[1] += j++ * v % 13;
  j = 0;
  for (var [k, v] of Object.entries(ob)) t[2] += j++ * v % 13;
  j = 0;
  for (var v of st) t[3] += j++ * v % 13;
  j = 0;
  for (var k in ob) t[4] += j++ * ob[k] % 13;
}
print(t.join());
var idx = 0, ok = true;
for (var k of arr.keys()) if (k !== idx++) ok = false;
for (var k of mp.keys()) if (mp.get(k) !== ob[k]) ok = false;
print(ok, idx, [...mp.keys()][799], [...mp.values()].reduce((x, y) => x + y), [...arr.entries()].at(-1).join(':'));
var big = [...Array(5).keys()], nested = [...big.entries()].map(([i, v]) => [...Array(i).keys()].join('')).join('|');
print(nested);
