// Replacer functions and lists: holder as this, keys as strings, order, results replaced again, lists deduplicated and with numbers; hot.
var log = [];
var o = { a: 1, b: [2, { c: 3 }], d: { e: 'E' } };
JSON.stringify(o, function (k, v) { log.push(typeof k + ':' + k + ':' + (this[k] === v) + ':' + Array.isArray(this)); return v; });
print(log.join(' '));
var top;
JSON.stringify(5, function (k, v) { top = [k === '', JSON.stringify(Object.keys(this)), this[''], Object.getPrototypeOf(this) === Object.prototype].join(); return v; });
print(top);
print(JSON.stringify(o, (k, v) => typeof v === 'number' ? v * 10 : v), JSON.stringify(o, (k, v) => k === 'b' ? undefined : v), JSON.stringify([1, 2, 3], (k, v) => k === '1' ? undefined : v), JSON.stringify(o, () => undefined), JSON.stringify(o, () => 'all'), JSON.stringify(o, (k, v) => k ? k : v));
print(JSON.stringify({ a: 1 }, (k, v) => k === '' ? { swapped: { deep: v } } : v), JSON.stringify({ f() {}, s: Symbol('q'), u: undefined }, (k, v) => typeof v === 'function' ? 'fn' : typeof v === 'symbol' ? v.description : v === undefined ? 'undef' : v));
// Depth counted by a replacer that builds: it is applied to what it returned.
print(JSON.stringify({ n: 3 }, (k, v) => k === 'n' && v > 0 ? { n: v - 1 } : v));
// Lists: strings, numbers and their wrappers count, others don't; order of the list; for all depths; not for arrays.
print(JSON.stringify({ b: 1, a: 2, c: { a: 3, b: 4, d: 5 }, 1: 'one' }, ['a', 'c', 1, 'a', 'zz']), JSON.stringify({ 1: 'x', 2: 'y', a: 'z' }, [2, '1', new Number(2), new String('a'), true, null, {}, Symbol()]), JSON.stringify([{ a: 1, b: 2 }, 3], ['a']), JSON.stringify({ a: 1 }, []), JSON.stringify([1, 2], ['0']), JSON.stringify({ '-0': 'neg', 0: 'zero', '1.5': 'x' }, [-0, 1.5]));
var order = [];
JSON.stringify({ get x() { order.push('x'); return 1; }, get y() { order.push('y'); return { get x() { order.push('yx'); } }; } }, ['y', 'x']);
print(order.join(), JSON.stringify({ a: 1, b: 2 }, { 0: 'a', length: 1 }), JSON.stringify({ a: 1 }, 'a'), JSON.stringify({ a: 1 }, 5));
// Together with toJSON: that first, then the replacer.
print(JSON.stringify({ t: { toJSON: () => 'from toJSON' } }, (k, v) => typeof v === 'string' ? v + '!' : v));
// The replacer changes what is still to come.
var live = { a: 1, b: 2, c: 3 };
print(JSON.stringify(live, function (k, v) { if (k === 'a') { delete this.b; this.c = 'changed'; this.d = 'not seen'; } return v; }));
var la = [1, 2, 3];
print(JSON.stringify(la, function (k, v) { if (k === '0') this.length = 1; return v; }));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => JSON.stringify(o, () => { throw new RangeError(); })), attempt(() => JSON.stringify({ a: 1 }, (k, v) => k === 'a' ? Symbol() : v)), attempt(() => { var cyc = {}; return JSON.stringify({ a: 1 }, (k, v) => k === 'a' ? (cyc.c = cyc) : v); }));
var h = 0, calls = 0;
for (var i = 0; i < 2500; i++) { var s = JSON.stringify({ i, list: [i, 'x'], o: { p: null } }, i % 2 ? (k, v) => { calls++; return typeof v === 'number' ? v % 10 : v; } : ['i', 'o', 'p']); h = (h * 31 + s.length) % 1000003; }
print(h, calls);
