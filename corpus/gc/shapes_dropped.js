// Objects of thousands of different shapes, dropped: transition trees, weak shapes in caches and dictionary objects live and die together with hot sites.
function get(o) { return o.v; }
function set(o, x) { o.v = x; }
var kept = [], sum = 0;
for (var i = 0; i < 1000; i++) {
  var o = {};
  o['a' + i % 97] = i; o['b' + i % 89] = [i]; o.v = i; o['c' + i] = { i };
  set(o, i + 1);
  sum += get(o) + o['c' + i].i;
  if (i % 300 === 0) kept.push(o);
}
print(sum, kept.map(o => get(o) + Object.keys(o).length).join());
// The same keys after the old shapes may be gone: new ones must not be taken for the old.
function lit(i) { var o = { base: 1 }; for (var k = 0; k < 6; k++) o['dyn' + (i * 7 + k * i) % 50] = k; return o; }
var h = 0;
for (var r = 0; r < 3; r++) for (var i = 0; i < 300; i++) { var o = lit(i); h = (h * 31 + Object.values(o).reduce((x, y) => x + y) + Object.keys(o).length) % 1000003; }
print(h);
// Prototypes made and dropped: each class and its instances go after a few calls.
function call(o) { return o.m() + o.f; }
var t = 0, keepers = [];
for (var i = 0; i < 375; i++) {
  let C = class { f = i; m() { return this.f * 2; } };
  var c = new C();
  for (var j = 0; j < 3; j++) t += call(c);
  if (i % 250 === 0) { C.prototype.m = () => -1; keepers.push(c); }
}
print(t, keepers.map(call).join());
// Dictionary objects, deletions and re-additions with fresh values.
var dict = {};
for (var i = 0; i < 1500; i++) { dict['k' + i % 60] = { i, s: 'd' + i }; if (i % 3 === 0) delete dict['k' + (i * 7) % 60]; }
print(Object.keys(dict).length, Object.values(dict).reduce((a, d) => (a * 3 + d.i + d.s.length) % 1000003, 0));
// Accessors and attributes by fresh functions.
var acc = [];
for (let i = 0; i < 375; i++) {
  let store = { i }, o = Object.defineProperty({ ['p' + i % 40]: 1 }, 'v', { get: () => store.i, set: x => { store = { i: x }; }, configurable: true });
  set(o, get(o) + 1);
  if (i % 150 === 0) { Object.freeze(o); acc.push(o); }
}
print(acc.map(get).join(), acc.every(Object.isFrozen));
// Out-of-line slots grow while the value to store is the newest object.
var wide = [];
for (var n = 0; n < 30; n++) { var o = {}; for (var i = 0; i < 60; i++) o['w' + i] = { n, i, l: [n * i] }; wide.push(o); }
print(wide.reduce((s, o) => { for (var k in o) s = (s + o[k].l[0] + o[k].i) % 1000003; return s; }, 0));
