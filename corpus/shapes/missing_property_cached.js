// A property that is nowhere is hot (an absent hit); then it appears on the receiver, the prototype or Object.prototype.
function P() {}
function get(o) { return o.ghost; }
var objs = [new P(), {}, [], function () {}, Object.create(null)];
var undef = 0;
for (var i = 0; i < 4000; i++) if (get(objs[0]) === undefined) undef++;
print(undef);
P.prototype.ghost = 'from P';
print(get(objs[0]), get(objs[1]));
delete P.prototype.ghost;
print(get(objs[0]));
for (var i = 0; i < 4000; i++) if (get(objs[i % 5]) === undefined) undef++;
print(undef);
Object.prototype.ghost = 'everywhere';
print(objs.map(get).join(), get(5), get('s'));
Function.prototype.ghost = 'functions';
objs[4].ghost = 'null proto';
print(objs.map(get).join());
delete Object.prototype.ghost;
delete Function.prototype.ghost;
print(objs.map(o => String(get(o))).join());
// An optional method called through ?. and a typeof test.
function opt(o) { return o.hook?.() ?? 'none'; }
function typ(o) { return typeof o.hook === 'function' ? o.hook() : 'none'; }
var h = new P(), log = [];
for (var i = 0; i < 5000; i++) {
  if (i === 1000) P.prototype.hook = () => 'p';
  if (i === 2000) h.hook = () => 'own';
  if (i === 3000) h.hook = null;
  if (i === 4000) { delete h.hook; delete P.prototype.hook; }
  var a = opt(h), b = i < 3000 || i >= 4000 ? typ(h) : a;
  if (a !== b) print('differ at', i, a, b);
  if (i % 1000 === 500) log.push(a);
}
print(log.join());
// Holes: an absent element that appears on Array.prototype.
function el(a, i) { return a[i]; }
var holey = [1, , 3], t = 0;
for (var i = 0; i < 3000; i++) t += el(holey, i % 3) || 0;
Array.prototype[1] = 20;
for (var i = 0; i < 3000; i++) t += el(holey, i % 3) || 0;
delete Array.prototype[1];
print(t, el(holey, 1), el(holey, 3), el([], 0));
