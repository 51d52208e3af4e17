// Getters and setters in literals and by defineProperty, with the right receiver through a prototype, from hot sites.
var log = [];
var base = {
  _v: 1,
  get v() { return this._v; },
  set v(x) { this._v = x * 2; },
  get only() { return 'ro'; },
  set sink(x) { this.sunk = x; },
};
var kid = Object.create(base);
function bump(o) { o.v = o.v + 1; return o._v; }
var r = 0;
for (var i = 0; i < 2500; i++) { base._v = i; r += bump(base); }
print(r);
print(bump(kid), Object.keys(kid).join(), base._v);
kid.sink = 'glug';
print(kid.sunk, Object.hasOwn(kid, 'sunk'), Object.hasOwn(kid, 'sink'), base.sink);
kid.only = 'x';
print(kid.only, Object.hasOwn(kid, 'only'));
(function () {
  'use strict';
  try { kid.only = 'x'; } catch (e) { print('strict', e instanceof TypeError); }
})();
var d = Object.getOwnPropertyDescriptor(base, 'v');
print(typeof d.get, typeof d.set, d.enumerable, d.configurable, 'value' in d);
print(d.get.name, d.set.name, d.get.length, d.set.length);
// A later half replaces only its half.
var h = { get a() { return 1; } };
Object.defineProperty(h, 'a', { set(x) { log.push(x); } });
h.a = 5;
print(h.a, log.join());
// The same name as data then accessor and the reverse in one literal.
var t = { p: 1, get p() { return 2; } }, u = { get p() { return 2; }, p: 3 };
print(t.p, u.p, 'value' in Object.getOwnPropertyDescriptor(u, 'p'));
// A setter's value is the value of the assignment, not what was stored.
print((base.v = 21), base._v);
// Getters see a primitive receiver as it is only when strict.
Object.defineProperty(Number.prototype, 'kindS', { get() { 'use strict'; return typeof this; }, configurable: true });
Object.defineProperty(Number.prototype, 'kindL', { get() { return typeof this; }, configurable: true });
print((5).kindS, (5).kindL);
