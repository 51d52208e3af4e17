// Wrapper objects of primitives: identity, own keys, ToPrimitive, truthiness, and primitives that take properties in vain.
var n = new Number(5), s = new String('abc'), b = new Boolean(false);
print(n + 1, s + 1, b + 1, typeof n, typeof s, typeof b, b ? 'truthy' : 'falsy');
print(n == 5, n === 5, n == new Number(5), s == 'abc', s === 'abc', b == false);
print(s.length, s[1], Object.keys(s).join(), 1 in s, 3 in s, delete s[0], delete s.length);
s[0] = 'X'; s[5] = 'five'; s.extra = 1;
print(s + '', s[0], s[5], Object.keys(s).join(), Object.getOwnPropertyNames(s).join());
function strictly(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(strictly(function () { 'use strict'; s[0] = 'X'; }), strictly(function () { 'use strict'; 'abc'.length = 1; }),
  strictly(function () { 'use strict'; (5).x = 1; }), strictly(function () { 'use strict'; 'abc'[0] = 'z'; }));
var prim = 5;
prim.x = 1;
print(prim.x, 'abc'.x = 2, 'abc'[0] = 'q', true.y = 1);
Number.prototype.double = function () { return this * 2; };
String.prototype.shout = function () { return typeof this + this.toUpperCase(); };
Boolean.prototype.not = function () { 'use strict'; return typeof this + !this; };
var sum = 0, last = '';
for (var i = 0; i < 3000; i++) { sum += i.double() + (i + 0.5).double(); last = ('s' + i).shout(); }
print(sum, last, true.not());
delete Number.prototype.double; delete String.prototype.shout; delete Boolean.prototype.not;
print(strictly(() => (1).double()));
print(Object(1) instanceof Number, Object('') instanceof String, Object(n) === n, typeof Object(Symbol()), typeof Object(null));
print([new Number(2), new Number(10)].sort().join(), new Number(3) < new Number(4), new String('a') < new String('b'));
print(strictly(() => Number.prototype.valueOf.call('5')), strictly(() => Boolean.prototype.toString.call(0)), strictly(() => String.prototype.toString.call(1)));
print(JSON.stringify([n, s, b]), isNaN(new Number(NaN)), Number(new String('0x1f')), [...s].join('-'), { ...new String('hi') }[1]);
print(Number.prototype + 0, String.prototype + '' === '', Boolean.prototype == false, +[], +[7], +{}, [] + {}, [] == '', [0] == false);
