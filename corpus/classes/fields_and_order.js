// Public fields: initialised in order before the constructor's body, after super returns, each with this; hot construction.
var log = [];
function note(x) { log.push(x); return x; }
class A {
  a = note('A.a');
  [note('A.key') + '!'] = note('A.computed');
  b = this.a + 1;
  constructor() { note('A.ctor'); this.inCtor = Object.keys(this).join('+'); }
  c = this.b + 1;
}
note('between');
class B extends A {
  d = note('B.d') + this.inCtor;
  constructor() { note('B.before'); super(); note('B.after'); this.last = 1; }
  a = 'B overrides';
}
print(log.join());
log = [];
var b = new B();
print(log.join());
print(Object.keys(b).join(), b.a, b.c, b.d);
// Fields define, they don't set: setters and read-only properties on the prototype are not asked.
class S { set x(v) { note('setter ran'); } get y() { return 'getter'; } }
class T extends S { x = 1; y = 2; }
log = [];
var t = new T();
print(t.x, t.y, log.length, Object.keys(t).join());
class NoInit { u; v = undefined; ['w']; 0 = 'zero'; 'str key' = 1; static; get; set; async; }
print(JSON.stringify(Object.keys(new NoInit())), new NoInit().u);
// Each instance has its own objects and functions.
class Own { list = []; fn = () => this; }
var o1 = new Own(), o2 = new Own();
o1.list.push(1);
print(o2.list.length, o1.fn === o2.fn, o1.fn() === o1, o2.fn.call(o1) === o2);
class P { x = 1; y = this.x + 1; sum = () => this.x + this.y; }
class Q extends P { z = this.y * 2; x = 5; }
var h = 0;
for (var i = 0; i < 3000; i++) {
  var q = i & 1 ? new P() : new Q();
  if (i % 7 === 0) q.x = i;
  h = (h * 3 + q.sum() + (q.z || 0)) % 1000003;
}
print(h);
// A throw in a field leaves no object; the next is fine. Fields of a frozen or returned object.
var bang = true;
class Th { ok = 1; boom = (() => { if (bang) throw new RangeError(); return 'quiet'; })(); }
try { new Th(); } catch (e) { print(e.name); }
bang = false;
print(new Th().boom);
class Ret { constructor(o) { return o; } }
class Stamp extends Ret { stamp = 'stamped'; }
var plain = { p: 1 };
print(new Stamp(plain) === plain, plain.stamp);
try { new Stamp(Object.freeze({})); } catch (e) { print(e.constructor.name); }
