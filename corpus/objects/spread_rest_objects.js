// Object spread and rest: getters are read once, own enumerable only, order and overriding; hot with one shape and then another.
var reads = 0;
var src = { a: 1, get b() { reads++; return 2; }, 3: 'three' };
Object.defineProperty(src, 'hid', { value: 'h' });
var c = { z: 0, ...src, a: 9 };
print(JSON.stringify(c), reads, Object.getOwnPropertyDescriptor(c, 'b').value, 'hid' in c);
print(JSON.stringify({ ...null, ...undefined, ...5, ...true, ...'hi', ...[7, , 8] }));
var sloppySetter = { set q(v) { print('setter must not run'); } };
print(JSON.stringify({ __proto__: sloppySetter, ...{ q: 1 } }));
var proto = { inherited: 1 };
print(JSON.stringify({ ...Object.create(proto, { own: { value: 2, enumerable: true } }) }));
function split({ x, ...rest }) { return Object.keys(rest).join('') + x + (rest.y || 0); }
var last, h = 0;
for (var i = 0; i < 3000; i++) { last = split({ x: i, y: 1, z: 2 }); h = (h * 7 + last.length) % 10007; }
print(last, h, split({ y: 5 }), split({ w: 1, x: 2, v: 3, 0: 4 }), split('str'));
for (var bad of [null, undefined]) try { split(bad); } catch (e) { print(e.constructor.name); }
var { [('a' + '')]: one, ...others } = src;
print(one, JSON.stringify(others), reads);
// Rest leaves out what was named, also by number and symbol.
var sy = Symbol();
var { 1: n, [sy]: s, ...left } = { 0: 'a', 1: 'b', [sy]: 'c', k: 'd' };
print(n, s, JSON.stringify(left), sy in left);
// Shallow: the inner object is shared.
var inner = { v: 1 }, outer = { inner }, cp = { ...outer };
cp.inner.v++;
print(inner.v, cp !== outer, cp.inner === outer.inner);
function merge(a, b) { return { ...a, ...b }; }
var m = {};
for (var i = 0; i < 2000; i++) m = merge(m, { ['k' + i % 10]: i });
print(JSON.stringify(m));
print(JSON.stringify(merge({ a: 1, b: 2 }, { b: 3, get a() { return 4; } })), JSON.stringify(merge([1], 'ab')));
