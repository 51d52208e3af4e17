// Subclasses of Array, arrays whose prototype is swapped, and objects with an array as prototype, at one hot site.
class Stack extends Array {
  top() { return this[this.length - 1]; }
  get size() { return this.length; }
  push(v) { return super.push(v) * 10; }
}
function use(x, v) { x.push(v); return x.length; }
for (let i = 0; i < 2500; i++) use([1, 2], i);
const s = new Stack();
print(use(s, 'a'), s.push('b'), s.top(), s.size, s instanceof Array, Array.isArray(s), s.join(), JSON.stringify(s), s.concat(['z']).top());
s.length = 1;
print(s.size, s.top(), s[5] = 'f', s.size, s.top(), Stack.from([1, 2]).top(), Stack.name, s.constructor === Stack);
const swapped = [1, 2, 3];
print(use(swapped, 4));
Object.setPrototypeOf(swapped, { push(v) { this[0] = 'mine' + v; }, __proto__: Array.prototype });
print(use(swapped, 5), swapped[0], swapped.length, swapped.join());
Object.setPrototypeOf(swapped, null);
try { use(swapped, 6); } catch (e) { print(e instanceof TypeError, swapped.length, Array.isArray(swapped)); }
const child = Object.create([1, 2, 3]);
print(child.length, child[1], use(child, 'own'), child[3], Object.keys(child).join(), Array.isArray(child), child.hasOwnProperty('length'));
const originalPush = Array.prototype.push;
Array.prototype.push = function (v) { return originalPush.call(this, v, v); };
print(use([1], 2), use(new Stack(), 3));
Array.prototype.push = originalPush;
print(use([1], 2), use(new Stack(), 3));
class Typed extends Array { static get [Symbol.species]() { return Array; } }
const t = Typed.of(3, 1, 2);
print(t instanceof Typed, t.map((x) => x) instanceof Typed, t.slice() instanceof Typed, t.sort() instanceof Typed,
  t.filter(Boolean).constructor === Array);
const weird = [1, 2, 3];
weird.constructor = { [Symbol.species]: function (n) { this.made = n; } };
const m = weird.map((x) => x * 2);
print(m.made, m[2], Array.isArray(m), weird.filter((x) => x > 1)[0], weird.slice(1).length);
weird.constructor = undefined;
print(Array.isArray(weird.map((x) => x)));
weird.constructor = 5;
try { weird.map((x) => x); } catch (e) { print(e instanceof TypeError); }
let total = 0;
for (let i = 0; i < 2000; i++) total += use(i % 3 ? [i] : i % 2 ? new Stack() : { length: i, push() { this.length++; } }, 1);
print(total);
