// Object patterns: renames, defaults, nesting, computed and numeric keys, rest without the named keys, getters, primitives; hot over shapes.
function pick({ a, b: { c = 'dc', ...inner } = {}, ...rest }) { return [a, c, Object.keys(inner), Object.keys(rest)].join('/'); }
var out, h = 0;
for (var i = 0; i < 3000; i++) { out = pick(i % 2 ? { a: i, b: { c: 1, d: 2 }, e: 3 } : { e: 1, b: { z: 0 }, f: 2, a: i }); h = (h * 3 + out.length) % 99991; }
print(h, out, pick({}), pick({ b: undefined, q: 1 }), pick('str'), pick(5), pick(Object.create({ a: 'inherited' })));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([null, undefined, 0, '', false, Symbol(), [], () => 1].map(v => attempt(() => { var { length } = v; return String(length); })).join(),
  [null, undefined, 0].map(v => attempt(() => { var {} = v; return 'ok'; })).join(), attempt(() => pick({ b: null })));
var key = 'dyn', { [key]: v1, [key + '2']: v2 = 'dflt', 0: zero, 'quoted key': q, 1.5: oneHalf } = { dyn: 1, 0: 'Z', 'quoted key': 'Q', 1.5: 'H' };
print(v1, v2, zero, q, oneHalf);
// The order: key, get, default, bind; one property after another.
var log = [];
function k(n) { return { toString() { log.push('key ' + n); return n; } }; }
var src = { get x() { log.push('get x'); }, get y() { log.push('get y'); return 'Y'; } };
var { [k('x')]: x = (log.push('default x'), 'X'), [k('y')]: y = log.push('never'), ...rest } = src;
print(log.join(), x, y, Object.keys(rest).length);
// Names shadow and see each other; duplicates with var.
var { m, n = m + 1, o: { p = n } = {}, p: m2 = p } = { m: 1 };
print(m, n, p, m2);
print(attempt(() => { let { s = t, t } = {}; }), attempt(() => { let { s, t = s } = { s: 5 }; return t; }), attempt(() => { const { s } = { s: 1 }; s = 2; }));
var { w, w: w2, w: { length: w3 } } = { w: 'www' };
print(w, w2, w3);
var { toString: ts, constructor: ctor, length: len } = 'abc';
print(ts === String.prototype.toString, ctor === String, len);
// Functions get names from defaults, also with renames; reserved words as keys.
var { fn = function () {}, r: g = () => 1, class: cls = 'C', if: iff = class {} } = {};
print(fn.name, g.name, cls, iff.name);
// A warm pattern site gets accessors, missing keys, prototypes, frozen objects, arrays, other orders.
function xy({ x, y }) { return x + y; }
var s = 0;
for (var i = 0; i < 3000; i++) s += xy({ x: i, y: 1 });
print(s, xy({ y: 1, x: 'x' }), xy({ get x() { return this.y; }, y: 2 }), xy({ x: 1 }), xy(Object.create({ x: 1, y: 0.5 })), xy(Object.freeze({ x: -0, y: -0 })) === 0,
  xy(Object.assign([1], { x: 3, y: 4 })), attempt(() => xy()), attempt(() => xy(null)));
for (var { x: X, ...R } of [{ x: 1, y: 2 }, { z: 3, x: 4, w: 5 }]) print(X, JSON.stringify(R));
