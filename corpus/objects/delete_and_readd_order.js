// Delete and add again: the key moves to the end, and the object's dictionary mode must stay right under a warm cache.
function read(o) { return o.a * 100 + o.b * 10 + o.c; }
var total = 0;
for (var i = 0; i < 4000; i++) total += read({ a: 1, b: 2, c: 3 });
print(total);
var o = { a: 1, b: 2, c: 3 };
print(read(o), Object.keys(o).join());
delete o.a;
print(isNaN(read(o)), Object.keys(o).join(), 'a' in o);
o.a = 7;
print(read(o), Object.keys(o).join());
// Delete the last property, the first and one in the middle, many times over.
var log = [];
var q = {};
for (var n = 0; n < 8; n++) q['k' + n] = n;
for (var r = 0; r < 3000; r++) {
  var key = 'k' + (r * 5 % 8);
  var old = q[key];
  delete q[key];
  if (key in q) log.push('still there');
  q[key] = (old + r) % 97;
  if (r % 600 === 0) log.push(Object.keys(q).join(''));
}
print(log.join(' '));
print(Object.keys(q).map(k => k + ':' + q[k]).join());
// Deleting a property that never was, and one that is inherited.
var p = Object.create({ up: 1 });
print(delete p.none, delete p.up, p.up);
// An empty object after deletion is as good as new.
var e = { x: 1, y: 2 };
delete e.x; delete e.y;
print(Object.keys(e).length, JSON.stringify(e));
for (var m = 0; m < 5; m++) e['n' + m] = m;
print(JSON.stringify(e));
