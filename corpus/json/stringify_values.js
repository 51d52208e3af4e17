// JSON.stringify of every kind: undefined, functions and symbols left out or null, numbers, dates-free objects, wrappers, Maps, order of keys; hot over shapes.
var vals = [undefined, null, true, 0, -0, 1.5, NaN, Infinity, 'str', '', Symbol('s'), () => 1, {}, [], new Map([[1, 2]]), new Set([1]), new Number(3), new String('w'), new Boolean(false), Object(Symbol()), new Error('e'), 1e21, 1e-7, 123456789012345680000, 5e-324, -1e-7, 2147483648, 0.1 + 0.2];
print(vals.map(v => String(JSON.stringify(v))).join(' '));
print(JSON.stringify(vals));
print(JSON.stringify({ u: undefined, f() {}, s: Symbol(), n: null, [Symbol('k')]: 1, nan: NaN, d: -0, nest: { u: undefined }, arr: [undefined, () => 1, Symbol()] }));
print(JSON.stringify({ b: 1, 2: 1, a: 1, 1: 1, '-1': 1, '01': 1 }), JSON.stringify(Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true }, hidden: { value: 2 } })));
print(JSON.stringify([, 1, ,]), JSON.stringify(Object.assign([1], { x: 1 })), JSON.stringify('ab'.split('')), JSON.stringify((function () { return arguments; })(1, 2)), JSON.stringify(class { static s = 1; }), JSON.stringify(Object.assign(() => 1, { p: 1 })), JSON.stringify(Object.create(null)), JSON.stringify(Object.create([1, 2])));
print(JSON.stringify(), JSON.stringify(null), JSON.stringify(undefined, null, 2), JSON.stringify.length, JSON.stringify.name, Object.prototype.toString.call(JSON), typeof JSON);
// Getters are called in order, may change the object; proxies of numbers by valueOf are not asked.
var log = [], o = { get a() { log.push('a'); delete this.b; this.d = 'new'; return 1; }, b: 2, get c() { log.push('c'); return 3; } };
print(JSON.stringify(o), log.join(), JSON.stringify({ valueOf: () => 5, x: { toString: () => 's' } }), JSON.stringify({ n: Object.assign(new Number(3), { valueOf: () => 9 }), s: Object.assign(new String('x'), { toString: () => 'ts' }), b: Object.assign(new Boolean(true), { valueOf: () => false }) }));
var arr = [1, 2, 3];
Object.defineProperty(arr, 0, { get() { this.length = 2; return 'g'; } });
print(JSON.stringify(arr));
// Hot: many shapes, numbers int and double, nested; the text is hashed.
function make(i) { switch (i % 6) { case 0: return { i, d: i / 4 }; case 1: return [i, [i + 0.5, 's' + i]]; case 2: return { a: { b: { c: i } }, s: 'q"' + i }; case 3: return { [i]: i, ['k' + i % 10]: null }; case 4: return [true, false, null, undefined, -i]; default: return 'text\n' + i; } }
var h = 0, len = 0;
for (var i = 0; i < 1200; i++) { var s = JSON.stringify(make(i)); len += s.length; h = (h * 31 + s.charCodeAt(i % s.length)) % 1000003; }
print(h, len, JSON.stringify(make(100)), JSON.stringify(make(101)));
var back = 0;
for (var i = 0; i < 400; i++) { var t = JSON.stringify(make(i)); if (JSON.stringify(JSON.parse(t)) === t) back++; }
print(back);
// An accessor or a deeper prototype that turns up on a hot shape; a throw inside leaves through it.
function P(x) { this.x = x; }
for (var i = 0; i < 500; i++) JSON.stringify(new P(i));
Object.defineProperty(P.prototype, 'y', { get() { return 'not own'; }, enumerable: true });
print(JSON.stringify(new P(1)), JSON.stringify(Object.defineProperty(new P(1), 'x', { get: () => 'getter' })));
try { JSON.stringify({ a: [{ get b() { throw new RangeError(); } }] }); } catch (e) { print(e.name); }
