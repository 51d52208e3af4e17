// typeof of everything, of what is undeclared and dead; delete in its forms in sloppy and strict code; void; the comma operator.
print([undefined, null, true, 1, NaN, 's', Symbol(), {}, [], () => 1, class {}, Math.max, new Number(1), new Map(), Object(Symbol())].map(v => typeof v).join());
print(typeof undeclared, typeof undeclared === 'undefined', typeof typeof 1, typeof void 0, typeof (0, undefined), typeof null?.x, typeof (() => {})(), typeof this);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => typeof undeclared.x), attempt(() => typeof (undeclared)), attempt(() => typeof (0, undeclared)), attempt(() => { typeof dead; let dead; }));
// A hot typeof whose operand changes kind.
function kind(v) { return typeof v === 'number' ? 1 : typeof v === 'string' ? 2 : typeof v === 'function' ? 3 : typeof v == 'undefined' ? 4 : typeof v === 'object' ? 5 : typeof v === 'boolean' ? 6 : 7; }
var h = 0, vals = [1, 1.5, 's', kind, undefined, null, {}, true, Symbol(), [], -0];
for (var i = 0; i < 3000; i++) h += kind(i);
for (var i = 0; i < 3000; i++) h = (h * 7 + kind(vals[i % 11])) % 99991;
print(h, vals.map(kind).join(''));
// delete: own, inherited, elements, non-references, variables, arguments, array lengths, with side effects.
var o = { a: 1, 1: 'one', get g() { return 1; } }, log = [];
var arr = [1, 2, 3];
print(delete o.a, delete o.none, delete o[1], delete o['g'], Object.keys(o).length, delete arr[1], 1 in arr, arr.length, delete arr.length, delete arr[9], delete [].x);
var v1 = 1; implicit = 2;
(function (p) { print(delete p, delete v1, delete implicit, typeof implicit, delete arguments[0], arguments[0], p, delete arguments, typeof arguments); })('param');
print(delete 5, delete 'str', delete (log.push('called'), 1), delete kind(1), delete void 0, delete this.v1, log.join(), delete undeclared, delete NaN, delete Math.PI, delete Math.none);
print(delete o?.x, delete 'abc'[0], delete 'abc'[9], delete 'abc'.length, delete (5).x, attempt(() => delete null.x), attempt(() => delete undefined[log.push('k')]), log.length);
print([() => { 'use strict'; delete Object.freeze({ z: 1 }).z; }, () => { 'use strict'; delete [].length; }, () => { 'use strict'; return delete {}.x; }, () => { 'use strict'; delete 'abc'[1]; }, () => { 'use strict'; delete Math.PI; },
  () => { 'use strict'; delete kind.prototype; }, () => { 'use strict'; return delete kind.name; }].map(attempt).join());
// Hot delete and re-add in one function; then of something not configurable.
function cycle(x, i) { x.k = i; var had = 'k' in x; var d = delete x.k; return had && d && !('k' in x); }
var n = 0, x = { a: 1, b: 2 };
for (var i = 0; i < 3000; i++) if (cycle(x, i)) n++;
print(n, Object.keys(x).join(), cycle(Object.defineProperty({}, 'k', { value: 0, writable: true }), 1), cycle(Object.freeze({}), 1));
// void and comma.
print(void 'x', void (log.push('void')), (1, 2, 3), (log.push('c1'), log.push('c2')), log.slice(-3).join());
for (var a = 0, b = 10; a < b; a++, b--);
print(a, b, [(1, 2), 3].join(), ((x, y) => (x, y))(1, 2), (() => void 5)(), ((1, o).q = 5, o.q), +(0, '7'));
var w = (a = 1, b = a + 1, a + b);
print(w, a, b, typeof (1, 's'), (null, o.q) + 1, void 0 === undefined, -(1, 2));
