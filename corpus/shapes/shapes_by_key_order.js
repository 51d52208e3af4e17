// The same keys in different order, by literal, assignment, constructor and JSON.parse: values never mix up between slots.
function check(o) { return o.a === 'A' && o.b === 'B' && o.c === 'C' && o.d === 'D'; }
var perms = [];
(function go(rest, done) {
  if (!rest) perms.push(done);
  for (var i = 0; i < rest.length; i++) go(rest.slice(0, i) + rest.slice(i + 1), done + rest[i]);
})('abcd', '');
function byAssign(p) { var o = {}; for (var k of p) o[k] = k.toUpperCase(); return o; }
function byJson(p) { return JSON.parse('{' + [...p].map(k => '"' + k + '":"' + k.toUpperCase() + '"').join() + '}'); }
function byEntries(p) { return Object.fromEntries([...p].map(k => [k, k.toUpperCase()])); }
function byDelete(p) { var o = { z: 0 }; o[p[0]] = 'wrong'; Object.assign(o, byAssign(p)); delete o.z; return o; }
var ok = 0, orders = new Set();
for (var r = 0; r < 10; r++)
  for (var p of perms)
    for (var make of [byAssign, byJson, byEntries, byDelete]) {
      var o = make(p);
      if (check(o)) ok++;
      orders.add(Object.keys(o).join(''));
    }
print(perms.length, ok, orders.size);
// Literals in the source, alike or not.
function l1() { return { a: 'A', b: 'B', c: 'C', d: 'D' }; }
function l2() { return { d: 'D', c: 'C', b: 'B', a: 'A' }; }
function L3() { this.b = 'B'; this.a = 'A'; this.d = 'D'; this.c = 'C'; }
ok = 0;
for (var i = 0; i < 3000; i++) if (check(i % 3 === 0 ? l1() : i % 3 === 1 ? l2() : new L3())) ok++;
print(ok);
// Swap two properties' values through a hot function on both orders.
function swap(o) { var t = o.a; o.a = o.d; o.d = t; return o; }
var x = l1(), y = l2();
for (var i = 0; i < 3001; i++) { swap(x); swap(y); }
print(JSON.stringify(x), JSON.stringify(y));
// An own key called like one on the prototype, at different depths of the transition tree.
function T() {}
T.prototype.k = 'proto';
function mk(n) { var o = new T(); for (var i = 0; i < n; i++) o['f' + i] = i; if (n & 1) o.k = 'own' + n; return o; }
var seen = '';
for (var i = 0; i < 2000; i++) seen = mk(i % 8).k + seen.slice(0, 30);
print(seen);
