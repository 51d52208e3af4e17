// A class that extends Array: exotic length, species in map and slice, overridden methods, spread, JSON, hot pushes.
class Stack extends Array {
  top() { return this[this.length - 1]; }
  push(...xs) { Stack.pushes += xs.length; return super.push(...xs); }
  get size() { return this.length; }
  static pushes = 0;
}
var s = new Stack();
for (var i = 0; i < 3000; i++) { s.push(i); if (i % 3 === 0) s.pop(); }
print(s.length, s.top(), s.size, Stack.pushes, s instanceof Stack, s instanceof Array, Array.isArray(s));
s.length = 3;
print(s.join(), JSON.stringify(s), [...s].length, s.concat([9]).size, Object.keys(s).join());
s[5] = 'five';
print(s.length, s.size, 4 in s);
print(s.map(x => x) instanceof Stack, s.filter(x => x !== undefined).constructor === Stack, s.slice(1).size, Stack.from([1, 2]).size, Stack.of(7).top());
class Plain extends Array { static get [Symbol.species]() { return Array; } }
var p = Plain.from([1, 2, 3]);
print(p instanceof Plain, p.map(x => x) instanceof Plain, p.map(x => x).constructor === Array, p.slice() instanceof Plain);
// Constructor arguments as Array's, and subclass constructors of their own.
print(new Stack(3).length, new Stack(3, 4).join(), new Stack('x').join());
class Named extends Array { constructor(name, ...xs) { super(); this.name = name; xs.forEach(x => this.push(x)); } static get [Symbol.species]() { return Array; } }
var n = new Named('nm', 5, 3, 4);
print(n.name, n.length, n.sort().join(), n.map(x => x * 2).join(), n.reverse()[0], Object.keys(n).join());
// Element sites shared by plain arrays and subclasses.
function sum(a) { var t = 0; for (var i = 0; i < a.length; i++) t += a[i]; return t; }
var t = 0, kinds = [[1, 2], Stack.of(3, 4), Plain.of(0.5), new Named('q', 6)];
for (var i = 0; i < 4000; i++) t += sum(kinds[i & 3]);
print(t);
class Wrap extends Array { constructor(n) { super(n); } at(i) { return 'own at ' + super.at(i); } get length2() { return super.length; } }
var w = new Wrap(2);
w[0] = 'a'; w[1] = 'b';
print(w.at(-1), w.length, w.length2, w.indexOf('b'), w.includes('c'), String(w), w.entries().next().value.join());
try { w.length = -1; } catch (e) { print(e.constructor.name, w.length); }
print(Object.prototype.toString.call(w), Object.getOwnPropertyDescriptor(w, 'length').enumerable, w.constructor.name);
