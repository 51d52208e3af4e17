// Object.prototype.toString over every kind, Symbol.toStringTag own, inherited, by getter, and changed under a hot loop.
var ts = Object.prototype.toString;
print([undefined, null, 1, 's', true, {}, [], function () {}, new Error(), Symbol(), new Map(), new Set(), new WeakMap(), Math, JSON]
  .map(v => ts.call(v)).join(' '));
print((function () { return ts.call(arguments); })());
print(ts.call(new Number(1)), ts.call(new String('')), ts.call(new Boolean(0)), ts.call(Object(Symbol())));
class Tagged { get [Symbol.toStringTag]() { return 'T' + this.n; } constructor(n) { this.n = n; } }
print('' + new Tagged(4), ts.call(new Tagged('x')));
var o = {};
var count = {};
for (var i = 0; i < 3000; i++) {
  if (i === 1000) o[Symbol.toStringTag] = 'Later';
  if (i === 2000) o[Symbol.toStringTag] = 17;
  if (i === 2500) delete o[Symbol.toStringTag];
  var k = ts.call(o);
  count[k] = (count[k] || 0) + 1;
}
print(JSON.stringify(count));
var arr = [];
arr[Symbol.toStringTag] = 'Listish';
print(ts.call(arr), String(arr) === '');
print(ts.call(Object.create([])), ts.call(Object.create(Error.prototype)), ts.call(class {}));
print(ts.call(Map.prototype), ts.call(Symbol.prototype), ts.call(Function.prototype), ts.call(Array.prototype));
Object.defineProperty(Number.prototype, Symbol.toStringTag, { value: 'Num', configurable: true });
print(ts.call(3), ts.call(new Number(3)));
delete Number.prototype[Symbol.toStringTag];
print(ts.call(3));
print({}.toString === ts, [].toString === ts, String({ toString() { return 'own'; } }));
print([1, [2, [3, null, undefined]]].toString(), String([{}]));
