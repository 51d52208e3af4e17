// Object.create, getPrototypeOf, setPrototypeOf, isPrototypeOf, cycles refused, null prototypes through hot reads.
var a = { name: 'a', hi() { return 'hi ' + this.name; } };
var b = Object.create(a, { name: { value: 'b', enumerable: true }, n: { get() { return this.name + '!'; } } });
var c = Object.create(b);
print(c.hi(), c.n, Object.getPrototypeOf(c) === b, a.isPrototypeOf(c), c.isPrototypeOf(a));
c.name = 'c';
print(c.name, Object.hasOwn(c, 'name'));
function hot(o) { return o.hi(); }
var last;
for (var i = 0; i < 3000; i++) last = hot(c);
Object.setPrototypeOf(c, { name: 'new', hi() { return 'replaced ' + this.name; } });
print(last, hot(c));
var bare = Object.create(null);
bare.x = 1;
print('toString' in bare, Object.getPrototypeOf(bare), bare.__proto__, Object.keys(bare).join());
bare.__proto__ = 'plain key';
print(Object.keys(bare).join(), Object.getPrototypeOf(bare));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => Object.setPrototypeOf(a, c) && 'made'), attempt(() => Object.setPrototypeOf(b, c)));
print(attempt(() => { var p = {}, q = Object.create(p); Object.setPrototypeOf(p, q); }));
print(attempt(() => Object.create(1)), attempt(() => Object.create()), attempt(() => Object.setPrototypeOf({}, 1)));
print(attempt(() => Object.setPrototypeOf(null, {})), attempt(() => Object.setPrototypeOf(3, {})));
print(Object.getPrototypeOf(3) === Number.prototype, Object.getPrototypeOf('') === String.prototype, attempt(() => Object.getPrototypeOf(null)));
print(attempt(() => Object.setPrototypeOf(Object.preventExtensions({}), a)));
print(attempt(() => Object.setPrototypeOf(Object.prototype, {})));
print(attempt(() => ('' + bare)), attempt(() => bare + 1));
// for-in lists inherited keys once, the nearest first, and a hidden own key hides the inherited one.
var top = { x: 1, y: 2, z: 3 }, mid = Object.create(top, { y: { value: 1, enumerable: false } });
mid.w = 0; mid[4] = 4;
var low = Object.create(mid);
low.z = 9; low.q = 8; low[3] = 3;
var ks = [];
for (var k in low) ks.push(k);
print(ks.join());
