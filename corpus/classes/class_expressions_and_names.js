// Class expressions: inner names, anonymous names by place, classes as values in arrays, mixins, immediately used, compared.
var K = class Inner { static who() { return Inner.name; } self() { return Inner; } };
print(K.name, K.who(), new K().self() === K, typeof Inner);
var L = class {}, o = { M: class {}, ['N' + 1]: class {} }, [P = class {}] = [], { q: Q = class {} } = {};
print([L, o.M, o.N1, P, Q, class {}, (0, class {}), (() => class {})()].map(c => c.name || '-').join());
print(new (class { constructor(x) { this.x = x; } })(5).x, (class { static v = 6; }).v, typeof class {}, new class { y = 7; }().y, class {} !== class {});
// Mixins: functions from class to class, applied hot and stacked.
var Walk = S => class extends S { walk() { return (super.walk ? super.walk() : '') + 'walk' + this.id; } };
var Swim = S => class Swimmer extends S { swim() { return 'swim' + this.id; } get name2() { return Swimmer.name + super.constructor.name; } };
class Base { constructor(id) { this.id = id; } }
var W = Walk(Base), WW = Walk(W), SW = Swim(WW);
var s = '';
for (var i = 0; i < 2500; i++) { var a = i % 2 ? new SW(i) : new WW(i); s = a.walk() + (a.swim ? a.swim() : ''); }
print(s, new SW(1).name2 === 'Swimmer' + SW.name, W === Walk(Base), new SW(1) instanceof W, new SW(1) instanceof Walk(Base));
// Each evaluation makes new methods and a new prototype; closures over the loop variable.
var cs = [];
for (let i = 0; i < 3; i++) cs.push(class { v() { return i; } static i = i; });
print(cs.map(C => new C().v() + C.i).join(), cs[0].prototype.v === cs[1].prototype.v);
// Names that reassign: a declaration may be, the inner binding not, a const not.
class D { static get() { return D; } static bad() { D = 1; } }
var keep = D;
D = 'changed';
print(typeof D, keep.get() === keep);
try { keep.bad(); } catch (e) { print(e.constructor.name); }
const C2 = class { };
try { C2 = 1; } catch (e) { print(e.constructor.name); }
// A class's source order of own keys, its descriptor of prototype, strictness of its body.
class Order { z() {} static b = 1; a() {} static a() {} 1() {} constructor() {} get m() { return 1; } }
print(Object.getOwnPropertyNames(Order).join(), Object.getOwnPropertyNames(Order.prototype).join());
var d = Object.getOwnPropertyDescriptor(Order, 'prototype');
print(d.writable, d.enumerable, d.configurable, Order.prototype.constructor === Order, Object.keys(Order).join(), Object.keys(Order.prototype).length);
class Strict { m() { return (function () { return this; })(); } undecl() { try { notDeclared = 1; } catch (e) { return e.constructor.name; } } args(a) { arguments[0] = 9; return a; } }
print(new Strict().m(), new Strict().undecl(), new Strict().args(1));
function attempt(f) { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }
print(attempt(() => new (new Strict().m)()), attempt(() => new (Object.getOwnPropertyDescriptor(Order.prototype, 'm').get)()), attempt(() => new ({ f: function () {} }).f()),
  'prototype' in Strict.prototype.m, typeof Strict.prototype.m);
print([class { static name = 'own'; }, class { static name() {} }].map(c => typeof c.name).join(), (class { static length = 9; constructor(a) {} }).length);
