// Own keys list integer keys ascending, then strings by age, then symbols: elements and named slots of one object, T0 and T1 stores.
var s1 = Symbol('one'), s2 = Symbol('two');
function fill(o, i) {
  o.z = i;
  o[10] = i;
  o[s1] = i;
  o.a = i;
  o['2'] = i;
  o['02'] = i;
  o[-1] = i;
  o[s2] = i;
  o[4294967294] = i;
  o[4294967295] = i;
  o['1.5'] = i;
  o[0] = i;
  return o;
}
var first = Object.keys(fill({}, 0)).join();
var same = true;
for (var i = 0; i < 3000; i++) {
  var o = fill({}, i);
  if (i % 500 === 0 && Object.keys(o).join() !== first) same = false;
}
print(first);
print(same, Object.getOwnPropertySymbols(o).map(String).join());
var seen = [];
for (var k in o) seen.push(k);
print(seen.join());
// Filling downwards, deleting and adding again: still ascending.
var d = {};
for (var j = 20; j >= 0; j -= 3) d[j] = j;
delete d[8];
d.x = 1;
d[8] = 'again';
d[1] = 'odd';
print(Object.entries(d).map(e => e[0] + '=' + e[1]).join());
print(Object.getOwnPropertyNames([3, , 5]).join());
print(Object.getOwnPropertyNames('hey').join());
print(JSON.stringify({ b: 1, 3: 2, a: 3, 1: 4 }));
print(Object.keys({ get y() { return 1; }, 7: 1, ['5']: 2, x: 3, [s1]: 4, 6: 5 }).join());
