// Object called as a function, Object.is of its methods' length and name, keys of functions, hasOwnProperty overridden.
print(Object() instanceof Object, Object.keys(Object(null)).length, Object([1]).length, typeof Object('s'), new Object(3) + 1);
var own = { hasOwnProperty: () => 'fooled', toString: null };
print(own.hasOwnProperty('x'), Object.prototype.hasOwnProperty.call(own, 'x'), Object.hasOwn(own, 'toString'));
print(Object.keys.length, Object.assign.length, Object.defineProperty.name, Object.length, Object.name, Object.entries.name);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => Object.keys(null)), attempt(() => Object.entries(undefined)), attempt(() => Object.hasOwn(null, 'a')), attempt(() => Object.defineProperty()));
print(attempt(() => new Object.keys({})), attempt(() => new (() => 1)()), attempt(() => new ({ m() {} }).m()), attempt(() => new Math.abs(1)));
print(attempt(() => Object.prototype.hasOwnProperty.call(null, 'a')), attempt(() => Object.prototype.valueOf.call(undefined)));
print(attempt(() => Object.prototype.toString.call(null)), Object.prototype.valueOf.call(1) == 1, typeof Object.prototype.valueOf.call(1));
print(Object.getPrototypeOf(Object) === Function.prototype, Object.getPrototypeOf(Object.prototype), Object.prototype.constructor === Object);
function Hot(i) { this.i = i; }
var h = 0;
for (var i = 0; i < 3000; i++) {
  var x = new Hot(i);
  if (x.hasOwnProperty('i')) h++;
  if (x.hasOwnProperty('j')) h += 1e6;
  if (x.constructor === Hot && x.isPrototypeOf === Object.prototype.isPrototypeOf) h++;
}
print(h);
Hot.prototype = { replaced: true };
print(new Hot(1).constructor === Object, new Hot(1).replaced, x.replaced, x instanceof Hot);
var f = function () {};
f.a = 1; f[0] = 'el'; f.name = 'ignored';
print(Object.keys(f).join(), f.name, f[0], f.length);
print(Object.getOwnPropertyNames(Object.prototype).filter(k => k[0] !== '_').sort().join());
print(Object.prototype.propertyIsEnumerable.call([1], 'length'), [1].propertyIsEnumerable(0), 'a'.propertyIsEnumerable(0));
print(Object.keys(class { static s = 1; static m() {} }).join());
