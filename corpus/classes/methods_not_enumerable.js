// Methods of classes are not enumerable, writable and configurable; for-in, keys, assign, spread and JSON skip them; replaced on the prototype while hot.
class A { m() { return 'A.m'; } get g() { return 1; } static s() {} f = 1; ['c']() {} }
var a = new A();
function all(o) { var r = []; for (var k in o) r.push(k); return r.join(); }
print(all(a), all(A), Object.keys(A.prototype).length, JSON.stringify(a), Object.keys({ ...A.prototype }).length, Object.keys(Object.assign({}, a)).join());
function bits(o, k) { var d = Object.getOwnPropertyDescriptor(o, k); return [d.writable, d.enumerable, d.configurable].map(Number).join(''); }
print(bits(A.prototype, 'm'), bits(A, 's'), bits(a, 'f'), bits(A.prototype, 'constructor'), bits(A.prototype, 'c'), bits({ m() {} }, 'm'));
function F() { this.f = 1; }
F.prototype.m = function () { return 'F.m'; };
print(all(new F()), JSON.stringify(new F()));
// A method added to the prototype by assignment is enumerable, also on a class.
A.prototype.added = function () { return 'added'; };
print(all(a), a.added());
A.prototype.m = function () { return 'replaced'; };
print(all(a), a.m(), bits(A.prototype, 'm'));
// Methods have no prototype, can't be constructed, are shared, have their name and can be moved.
print('prototype' in a.m, a.c.hasOwnProperty('prototype'), a.c === new A().c, a.c.name, Object.getOwnPropertyNames(a.c).join());
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => new a.c()), attempt(() => new ({ get() { } }).get()), attempt(() => typeof new (function () {})()));
class P { hi() { return 'P:' + this.n; } }
class Q extends P { hi() { return 'Q:' + super.hi(); } }
var q = new Q(), log = [];
q.n = 1;
for (var i = 0; i < 6000; i++) {
  if (i === 1000) P.prototype.hi = function () { return 'P2:' + this.n; };
  if (i === 2000) delete Q.prototype.hi;
  if (i === 3000) Q.prototype.hi = () => 'arrow';
  if (i === 4000) q.hi = P.prototype.hi;
  if (i === 5000) Object.defineProperty(q, 'hi', { get() { return () => 'getter'; } });
  var r = q.hi();
  if (i % 1000 === 500) log.push(r);
}
print(log.join());
// toString and valueOf in classes are used by conversion though hidden.
class V { constructor(v) { this.v = v; } valueOf() { return this.v; } toString() { return 'V' + this.v; } toJSON() { return { v: this.v }; } get [Symbol.toStringTag]() { return 'Vee'; } }
var sum = 0;
for (var i = 0; i < 3000; i++) sum += new V(i) + new V(1) * 2;
print(sum, `${new V(3)}`, JSON.stringify([new V(4)]), Object.prototype.toString.call(new V(1)), new V(2) > new V(1), [new V(5)] + '');
print(Object.getOwnPropertyNames(V.prototype).join(), all(V.prototype) === '');
