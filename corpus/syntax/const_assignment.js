// Assignment to const: TypeError at run time in every form, after the right side is evaluated; closures, loops, functions' names; hot.
const K = 1, O = { p: 1 };
var log = [];
function t(v) { log.push(v); return v; }
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([() => { K = t('='); }, () => { K += t('+='); }, () => { K++; }, () => { --K; }, () => { [K] = [t('[]')]; }, () => { ({ K } = { K: t('{}') }); }, () => { for (K of [t('of')]); }, () => { for (K in { [t('in')]: 1 }); },
  () => { K &&= t('&&='); }, () => { K ||= t('||='); }, () => { K ??= t('??='); }, () => { [...K] = [t('rest')]; }, () => { K **= 2; }].map(attempt).map(String).join());
print(log.join(), K);
O.p = 2; O.q = 3; delete O.p;
print(JSON.stringify(O));
print(attempt(() => { for (const i = 0; i < 2; i++); }), attempt(() => { var s = 0; for (const i of [1, 2]) s += i; return s; }), attempt(() => { for (const k in { a: 1 }) k = 1; }), attempt(() => { for (const i = 0; ;) return i; }));
print(attempt(() => { const c = 1; { const c = 2; return c; } }), attempt(() => { const c = 1; (() => { c = 2; })(); }), attempt(() => { c = 1; const c = 2; }), attempt(() => { const [a, { b }] = [1, { b: 2 }]; b = a; }));
print(attempt(() => { 'use strict'; (function f() { f = 1; })(); }), (function f() { f = 1; return typeof f; })(), attempt(() => { class C { static m() { C = 1; } } C.m(); }), attempt(() => { class C {} C = 1; return C; }));
// Not even the same value; typeof and delete of a const; undefined as value.
const U = undefined;
print(attempt(() => { U = undefined; }), typeof K, delete globalThis.K, 'K' in globalThis, U);
// Hot: a function that assigns only sometimes.
function maybe(i) { const c = i; if (i % 100 === 99) c = 0; return c; }
var sum = 0, caught = 0;
for (var i = 0; i < 4000; i++) try { sum += maybe(i); } catch (e) { if (e instanceof TypeError) caught++; }
print(sum, caught);
const LIMIT = 10;
function readConst() { var s = 0; for (var i = 0; i < 5000; i++) s += LIMIT; return s; }
print(readConst(), attempt(() => { LIMIT = 20; }), readConst());
var fs = [];
for (const v of [1, 2, 3]) { const w = v * 2; fs.push(() => v + w); }
print(fs.map(f => f()).join());
// The order: the key and value of a pattern before the failing store, nothing after it.
log = [];
attempt(() => { [O.first, K, O.second] = [t('a'), t('b'), t('c')]; });
print(log.join(''), O.first, 'second' in O);
try { K = (() => { throw new RangeError(); })(); } catch (e) { print(e.name); }
