// Object.assign, entries, fromEntries, keys, values: order, getters, symbols and primitives as sources; hot copying of equal shapes.
var sy = Symbol('sy');
var src = { b: 1, 2: 'two', get g() { return this.b + 10; }, [sy]: 's' };
Object.defineProperty(src, 'hid', { value: 1 });
var log = [];
var target = { set b(v) { log.push('b=' + v); }, x: 0 };
var same = Object.assign(target, src, null, undefined, 5, true, 'hi', [, 'q']);
print(same === target, log.join(), Object.keys(target).join());
print(target[0], target[1], target[2], target.g, target[sy], 'hid' in target);
print(Object.getOwnPropertyDescriptor(target, 'g').value);
print(JSON.stringify(Object.entries(src)), JSON.stringify(Object.values(src)));
print(JSON.stringify(Object.fromEntries([['k', 1], ['j', 2], ['k', 3], [4, 'four']])));
print(JSON.stringify(Object.fromEntries(new Map([['m', 1], ['n', 2]]))));
print(Object.fromEntries([[sy, 'sym']])[sy]);
for (var bad of [[1], null, undefined, [null]])
  try { Object.fromEntries(bad); print('ok'); } catch (e) { print(e.constructor.name); }
for (var no of [null, undefined])
  try { Object.assign(no, {}); } catch (e) { print(e.constructor.name); }
print(Object.keys('ab').join(), Object.values('ab').join(), Object.entries([7]).join(), Object.keys(5).length);
var sum = 0;
for (var i = 0; i < 3000; i++) {
  var c = Object.assign({ z: i }, { a: i, b: 2 * i });
  sum += c.a + c.b + c.z;
  if (i % 1000 === 0) print(Object.entries(c).join(';'));
}
print(sum);
// entries reads in order; a getter that deletes a later key hides it.
var shrink = { get a() { delete this.c; return 1; }, b: 2, c: 3 };
print(JSON.stringify(Object.entries(shrink)));
// A read-only property of the target throws, what came before stays.
var t2 = Object.defineProperty({}, 'r', { value: 0 });
try { Object.assign(t2, { q: 1, r: 2, s: 3 }); } catch (e) { print(e.constructor.name, t2.q, t2.r, t2.s); }
