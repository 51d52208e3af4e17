// Exceptions thrown, caught, kept and dropped in great numbers: error objects, their causes and the values alive in unwound frames.
class E extends Error { constructor(i, cause) { super('e' + i, { cause }); this.data = { i, list: [i] }; } }
function deep(n, i, hold) { var mine = { n, s: 's' + n }; try { if (n === 0) throw new E(i, hold); return deep(n - 1, i, mine) + mine.n; } finally { fin += mine.s.length; } }
var fin = 0, kept = [], sum = 0;
for (var i = 0; i < 250; i++) {
  var before = { v: i }, arr = [i, { w: i }];
  try { sum += deep(5, i, before); } catch (e) { sum += e.data.i + e.data.list[0] + before.v + arr[1].w + e.cause.n; if (i % 100 === 0) kept.push(e); }
}
print(sum, fin, kept.map(e => e.data.list[0] + e.cause.s).join());
print(kept.every(e => e instanceof E && typeof e.stack === 'string' && e.name === 'Error'));
// Chains of causes, long ones, walked at the end.
var chain = null;
for (var i = 0; i < 375; i++) try { throw new E(i, chain); } catch (e) { chain = i % 100 === 99 ? null : e; if (i === 298) var last = e; }
var len = 0, total = 0;
for (var e = last; e; e = e.cause) { len++; total += e.data.i; }
print(len, total);
// Thrown objects, arrays, closures, strings built on the spot; engine-made errors.
var counts = {};
for (var i = 0; i < 375; i++) {
  try {
    switch (i % 6) { case 0: throw { i, pad: [i] }; case 1: throw [i, 'x']; case 2: throw 'str' + i; case 3: throw () => i; case 4: null['p' + i]; case 5: undefined(); }
  } catch (e) { var k = typeof e + (e.pad ? e.pad[0] === i : e.length === 2 ? e[0] === i : typeof e === 'string' ? e === 'str' + i : typeof e === 'function' ? e() === i : e.constructor.name); counts[k] = (counts[k] || 0) + 1; }
}
print(JSON.stringify(counts));
// Out of native callbacks with half-built results; iterators closed with allocation in return.
var closed = 0, parts = 0;
function it(n) { var i = 0; return { [Symbol.iterator]() { return this; }, next() { return { value: { i: i++, l: ['l' + i] }, done: i > n }; }, return() { closed += [{ c: 1 }].map(x => ({ ...x }))[0].c; return {}; } }; }
for (var i = 0; i < 200; i++) {
  var got = [];
  try { for (var x of it(9)) { got.push(x); if (x.i === i % 9) throw got; } } catch (g) { parts += g.length + g[g.length - 1].l[0].length; }
  try { Array.from(it(5), v => { if (v.i === 3) throw v; return { v }; }); } catch (v) { parts += v.i; }
  try { [1, 2, 3, 4].map(y => { if (y === 3) throw { y, all: [i, y] }; return { y }; }); } catch (o) { parts += o.all[1]; }
}
print(closed, parts);
var f = 0;
for (var i = 0; i < 500; i++) { var r = (() => { try { return { a: [i] }; } finally { f += [{ q: i }].length; } })(); if (r.a[0] !== i) print('lost'); }
print(f);
