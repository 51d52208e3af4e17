// Arrays that grow while their elements are fresh objects: the store of elements moves while the new element lives in a register only.
var lists = [];
for (var l = 0; l < 8; l++) lists.push([]);
for (var i = 0; i < 1500; i++) {
  var a = lists[i & 7];
  a.push({ i, s: 'x' + i, l: [i, { deep: i * 2 }] });
  if (i % 11 === 0) a[a.length] = { i: -i, s: '', l: [0, { deep: 0 }] };
  if (i % 500 === 499) lists[i % 8] = a.slice(a.length >> 1);
}
var h = 0, n = 0;
for (var a of lists) for (var e of a) { n++; h = (h * 31 + e.i + e.s.length + e.l[1].deep + e.l[0]) % 1000003; }
print(n, h);
// unshift, splice, concat, spread and length changes with fresh elements.
var q = [];
for (var i = 0; i < 750; i++) {
  q.unshift({ v: i });
  if (i % 5 === 0) q.splice(i % 7, 1, { v: -i }, [i]);
  if (q.length > 40) q = [...q.slice(0, 10), { v: 'mid' + i }].concat([{ v: i }], q.slice(-5));
  if (i % 100 === 0) q.length = q.length - 1;
}
print(q.length, q.map(x => Array.isArray(x) ? '[' + x + ']' : x.v).join());
// Kinds widen: int, double, object, hole, while elements are allocated.
var w = [];
for (var i = 0; i < 1000; i++) w[i] = i < 250 ? i : i < 500 ? i + 0.5 : i < 750 ? [i] : '' + i;
w[1125] = 'far';
var t = 0;
for (var i = 0; i < w.length; i++) t += w[i] === undefined ? 1 : Number(w[i]) || 2;
print(w.length, t);
// Arrays of arrays built by map, filter, from and flat; sort with fresh keys; each result checked.
var ok = 0;
for (var r = 0; r < 12; r++) {
  var src = Array.from({ length: 60 }, (_, i) => ({ id: i, k: [r, i % 7] }));
  var res = src.map(o => ({ ...o, twice: o.id * 2 })).filter(o => o.id % 2).sort((x, y) => [x.k[1], x.id].join() < [y.k[1], y.id].join() ? -1 : 1).map(o => [o.id, [o.twice]]).flat(2);
  var s = res.reduce((p, c) => p + c, 0);
  if (s === 2700 && res.length === 60) ok++;
}
print(ok, res.slice(0, 8).join());
var grid = [];
for (var y = 0; y < 20; y++) { grid[y] = []; for (var x = 0; x < 20; x++) grid[y][x] = { x, y, c: [x + y] }; }
for (var r = 0; r < 3; r++) grid = grid[0].map((_, c) => grid.map(row => row[c]));
print(grid.flat().reduce((s, o) => (s * 7 + o.x * o.y + o.c[0]) % 1000003, 0));
