// Classes are in their temporal dead zone until defined: use before, in heritage, in computed keys, in loops and closures; hot after.
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => new Later()), attempt(() => typeof Later), attempt(() => { Later = 1; }));
function use() { return new Later().v; }
print(attempt(use));
class Later { v = 'defined'; }
print(attempt(use), typeof Later);
for (var i = 0; i < 3000; i++) use();
print(attempt(() => { class X extends X {} }), attempt(() => { class X extends (() => X)() {} }), attempt(() => { class X { static s = X.name; } return X.s; }));
print(attempt(() => { let f = () => Y; class Y { static t = f() === Y; } return Y.t; }), attempt(() => { let f = () => Y; class Y { [f().name]() {} } }));
print(attempt(() => { var Z = class Z2 { static [typeof Z]() { return 'outer var is undefined yet'; } }; return Z.undefined(); }));
print(attempt(() => { { new B(); class B {} } }), attempt(() => { switch (1) { case 0: class B {} case 1: new B(); } }), attempt(() => { switch (0) { case 0: class B {} case 1: return typeof new B(); } }));
// Block scoped: not outside, a new one in each iteration, shadowing an outer one with its dead zone.
class Outer { static n = 'outer'; }
{ class Outer { static n = 'inner'; } print(Outer.n); }
print(Outer.n, attempt(() => { { Outer.n; class Outer {} } }));
var list = [];
for (var i = 0; i < 3; i++) { class PerLoop { static i = i; } list.push(PerLoop); }
print(list.map(C => C.i).join(), list[0] === list[1], typeof PerLoop);
// A failed definition leaves the name dead for ever.
try { class Failed { static x = (() => { throw new RangeError(); })(); } } catch (e) { print(e.name); }
function failing() {
  try { var f = () => typeof Half; class Half { static { throw 1; } } } catch (e) { try { return f(); } catch (x) { return e + x.constructor.name; } }
}
print(failing());
try { class G extends undefined {} } catch (e) { print(e.constructor.name); }
// A hot function whose class is defined halfway through a loop.
function late(n) {
  var caught = 0, made = 0;
  for (var i = 0; i < n; i++) {
    {
      let mk = () => new C(i);
      if (i % 2) try { mk(); } catch (e) { if (e instanceof ReferenceError) caught++; }
      class C { constructor(v) { this.v = v; } }
      made += mk().v;
    }
  }
  return caught + ':' + made;
}
print(late(600));
// Functions declared before the class that close over it; let and const alike.
var fs = [() => A1, () => B1, () => C1];
print(fs.map(f => attempt(f)).join());
class A1 {} let B1 = 'b'; const C1 = 'c';
print(fs.map(f => typeof f()).join());
