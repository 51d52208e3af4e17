// A hot constructor adds properties one by one past the in-object slots; then conditional properties split the shapes.
function Big(i) {
  this.a = i; this.b = i + 1; this.c = i + 2; this.d = i + 3; this.e = i + 4;
  this.f = i + 5; this.g = i + 6; this.h = i + 7; this.j = i + 8; this.k = i + 9;
  this.l = i + 10; this.m = i + 11; this.n = i + 12; this.o = i + 13; this.p = i + 14;
  this.q = i + 15; this.r = i + 16; this.s = i + 17; this.t = i + 18;
}
function ends(x) { return x.a + x.t * 2 + x.j * 3; }
var s = 0, kept = [];
for (var i = 0; i < 3000; i++) {
  var b = new Big(i);
  s += ends(b);
  if (i % 750 === 0) kept.push(b);
}
print(s, kept.map(ends).join(), Object.keys(kept[1]).join(''));
kept[0].a = 'str'; kept[1].t = 0.5; kept[2].extra = 1; delete kept[3].j;
print(kept.map(ends).join());
function Maybe(i) {
  this.id = i;
  if (i & 1) this.odd = true;
  if (i & 2) this.two = i;
  if (i % 3 === 0) this.three = 'x';
  this.last = -i;
}
function look(o) { return (o.odd ? 1 : 0) + (o.two || 0) + (o.three === undefined ? 0 : 5) + o.last + o.id; }
var t = 0, kinds = {};
for (var i = 0; i < 4000; i++) {
  var m = new Maybe(i);
  t += look(m);
  kinds[Object.keys(m).join()] = (kinds[Object.keys(m).join()] || 0) + 1;
}
print(t);
print(JSON.stringify(kinds));
// A constructor whose instances get one more property from outside.
function Node2(v) { this.v = v; }
var prev = null, total = 0;
for (var i = 0; i < 3000; i++) { var nd = new Node2(i); nd.next = prev; if (i % 100 === 0) nd.mark = 1; prev = nd; }
for (var w = prev; w; w = w.next) total += w.v + (w.mark | 0);
print(total);
