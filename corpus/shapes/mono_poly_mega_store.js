// One store site sees one shape, four, a dozen, objects that lack the property, setters and read-only: each gets its own answer.
function set(o, v) { o.v = v; return o.v; }
var log = [];
var makers = [
  () => ({ v: 0 }),
  () => ({ a: 1, v: 0 }),
  () => ({ a: 1 }),
  () => ({}),
  () => ({ b: 1, c: 2, v: 0 }),
  () => ({ set v(x) { this.s = x; }, get v() { return this.s + 0.5; } }),
  () => Object.create({ v: -1 }),
  () => Object.create({ set v(x) { this.up = x; }, get v() { return -this.up; } }),
  () => Object.freeze({ v: 'ice' }),
  () => Object.create(Object.freeze({ v: 'ice above' })),
  () => Object.preventExtensions({ a: 1 }),
  () => [],
  () => function () {},
  () => ({ get v() { return 'getter only'; } }),
];
for (var kinds = 1; kinds <= makers.length; kinds++) {
  for (var i = 0; i < 400; i++) {
    var o = makers[i % kinds](), r = set(o, i);
    if (i >= 400 - kinds && kinds === makers.length) log.push(r + ':' + Object.keys(o).join(''));
  }
}
print(log.join(' '));
function strictSet(o, v) { 'use strict'; try { o.v = v; return 'ok'; } catch (e) { return e.constructor.name; } }
for (var i = 0; i < 3000; i++) strictSet(makers[i & 3](), i);
print(makers.map(m => strictSet(m(), 1)).join());
print([5, 'str', true, null, undefined, Symbol()].map(p => strictSet(p, 1)).join());
