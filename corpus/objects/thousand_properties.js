// One object grows past a thousand named properties: out-of-line slots resize again and again, then reads by computed key in T1.
var o = {};
for (var i = 0; i < 1200; i++) o['p' + i] = i * 3;
var sum = 0;
for (var r = 0; r < 4; r++)
  for (var i = 0; i < 1200; i++) sum += o['p' + i];
print(sum, Object.keys(o).length);
print(o.p0, o.p1, o.p599, o.p1199, o.p1200);
// Keys are in the order of their making.
var keys = Object.keys(o), inOrder = true;
for (var i = 0; i < keys.length; i++) if (keys[i] !== 'p' + i) inOrder = false;
print(inOrder);
// Every third goes; the rest must keep its values.
for (var i = 0; i < 1200; i += 3) delete o['p' + i];
var check = 0, missing = 0;
for (var i = 0; i < 1200; i++) {
  var v = o['p' + i];
  if (v === undefined) missing++; else check = (check * 31 + v) % 1000003;
}
print(check, missing, Object.keys(o).length);
for (var i = 0; i < 1200; i += 3) o['p' + i] = -i;
var ks = Object.keys(o);
print(ks.length, ks[0], ks[799], ks[800], ks[1199], o.p1197);
// The same thousand keys on a second object share nothing with the first.
var o2 = {};
for (var i = 1199; i >= 0; i--) o2['p' + i] = o['p' + i] + 1;
print(Object.keys(o2)[0], o2.p3, o.p3, o2.p4, o.p4);
