// Symbol-keyed and super property sites under change: the home object's prototype changes while super.m() is hot.
var tag = Symbol('tag');
function get(o) { return o[tag]; }
var proto = { [tag]: 'proto' }, kid = Object.create(proto);
for (var i = 0; i < 3000; i++) get(kid);
print(get(kid));
kid[tag] = 'own';
print(get(kid));
delete kid[tag];
proto[tag] = 'changed';
print(get(kid));
Object.defineProperty(proto, tag, { get() { return this === kid; } });
print(get(kid), get(proto), get(5));
class Base { m() { return 'Base.m'; } get g() { return 'Base.g:' + this.id; } set s(v) { this.stored = v; } }
class Kid extends Base {
  constructor(id) { super(); this.id = id; }
  m() { return 'Kid>' + super.m(); }
  get g() { return 'Kid>' + super.g; }
  set s(v) { super.s = v + 1; }
  add(v) { super.fresh = v; return this.fresh; }
  at(k) { return super[k]; }
}
var k = new Kid(1), log = {};
for (var i = 0; i < 5000; i++) {
  if (i === 1000) Base.prototype.m = function () { return 'Base.m2'; };
  if (i === 2000) k.m2 = 1;
  if (i === 3000) Object.setPrototypeOf(Kid.prototype, { m() { return 'Other.m'; }, get g() { return 'Other.g' + this.id; } });
  if (i === 4000) Object.setPrototypeOf(Kid.prototype, Base.prototype);
  var r = k.m();
  log[r] = (log[r] || 0) + 1;
}
print(JSON.stringify(log));
k.s = 5;
print(k.g, k.stored, k.add('a'), Object.hasOwn(k, 'fresh'), Object.hasOwn(Base.prototype, 'fresh'), k.at('fresh'), k.at('g'));
// The receiver of a super call is this, not the home object; a borrowed method keeps its home.
var borrowed = { m: Kid.prototype.m, id: 'B', g: 1 };
print(borrowed.m(), Object.getOwnPropertyDescriptor(Kid.prototype, 'g').get.call({ id: 'lent' }));
// Object literals have super too.
var lo = { __proto__: { hi() { return 'hi ' + this.n; } }, n: 'lit', hi() { return super.hi() + '!'; } };
var hs = '';
for (var i = 0; i < 2000; i++) hs = lo.hi();
print(hs, lo.hi.call({ n: 'lent' }));
Object.setPrototypeOf(lo, { hi: () => 'arrow' });
print(lo.hi());
Object.setPrototypeOf(lo, null);
try { lo.hi(); } catch (e) { print(e.constructor.name); }
