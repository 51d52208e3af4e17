// The prototype object is replaced under a warm method call: by setPrototypeOf, by __proto__, and through F.prototype for new objects only.
class A { who() { return 'A'; } }
class B { who() { return 'B'; } }
function call(o) { return o.who(); }
var a = new A(), b = new B(), n = 0;
for (var i = 0; i < 4000; i++) if (call(a) === 'A') n++;
print(n, call(a));
Object.setPrototypeOf(a, B.prototype);
print(call(a), a instanceof A, a instanceof B, a.constructor === B);
a.__proto__ = { who: () => 'literal' };
print(call(a));
Object.setPrototypeOf(a, null);
try { call(a); } catch (e) { print(e.constructor.name); }
// Two levels: the middle of the chain changes parent.
var root1 = { who() { return 'root1'; } }, root2 = { who() { return 'root2'; } };
var mid = Object.create(root1), leaf = Object.create(mid);
var log = {};
for (var i = 0; i < 6000; i++) {
  if (i === 2000) Object.setPrototypeOf(mid, root2);
  if (i === 4000) Object.setPrototypeOf(leaf, root1);
  if (i === 5000) { mid.who = () => 'mid'; Object.setPrototypeOf(leaf, mid); }
  var w = call(leaf);
  log[w] = (log[w] || 0) + 1;
}
print(JSON.stringify(log));
// F.prototype is replaced while `new F` is hot: old objects keep the old one.
function F() { this.k = 1; }
F.prototype.who = function () { return 'old'; };
var olds = [], news = [];
for (var i = 0; i < 3000; i++) {
  if (i === 2000) F.prototype = { who() { return 'new'; } };
  var f = new F();
  (i < 2000 ? olds : news).push(call(f));
  if (i === 1999) var keep = f;
}
print(new Set(olds).size, olds[0], new Set(news).size, news[0], call(keep), keep instanceof F, f instanceof F);
F.prototype = 5;
print(Object.getPrototypeOf(new F()) === Object.prototype, f.who());
try { keep instanceof F; } catch (e) { print(e.constructor.name); }
