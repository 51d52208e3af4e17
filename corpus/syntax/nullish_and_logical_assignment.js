// ??, ??=, ||= and &&=: what counts as nullish, short-circuits without touching setters, evaluation of targets once; names; hot.
print([null, undefined, 0, -0, '', NaN, false, [], 0.5].map(v => String(v ?? 'N')).join('|'), null ?? undefined ?? 'last', (null || undefined) ?? 'mixed', 0 ?? 1, (0 || null) ?? 2);
var log = [];
var o = { _v: null, get v() { log.push('get'); return this._v; }, set v(x) { log.push('set' + x); this._v = x; } };
function t(n, x) { log.push(n); return x; }
o.v ??= t('r1', 1); o.v ??= t('r2', 2); o.v ||= t('r3', 3); o.v &&= t('r4', 0); o.v &&= t('r5', 5); o.v ||= t('r6', 6);
print(log.join(), o._v);
log = [];
t('obj', { k: 0 })[t('key', 'k')] ||= t('val', 1);
t('obj', { k: 0 })[t('key', 'k')] &&= t('val', 1);
t('obj', {})[t('key', 5)] ??= t('val', 1);
print(log.join());
// Values of the expressions; const and frozen targets only fail when they would store.
const c1 = 1, c0 = 0;
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => c1 ||= 2), attempt(() => c0 ||= 2), attempt(() => c1 ??= 2), attempt(() => c0 &&= 2), attempt(() => c1 &&= 2));
print(attempt(() => { 'use strict'; var f = Object.freeze({ a: 1 }); return f.a ||= 2; }), attempt(() => { 'use strict'; var f = Object.freeze({ a: 0 }); return f.a ||= 2; }), attempt(() => { 'use strict'; return ({ get g() { return 1; } }).g ??= 2; }),
  attempt(() => { 'use strict'; return ({ get g() { return null; } }).g ??= 2; }), attempt(() => undecl ??= 1), attempt(() => null.x ??= 1), attempt(() => { tdz ||= 1; let tdz; }));
var a = null, b = 0, c = 'c', d;
print(a ??= b ||= c &&= 'new c', a, b, c, d ??= [], d.length, (d.p ||= {}) === d.p);
a = b = undefined;
var f1, f2 = 0, f3 = 1;
f1 ??= () => 1; f2 ||= function () {}; f3 &&= class {};
print(f1.name, f2.name, f3.name);
// Precedence and mixing with conditionals, in, comma and arrows.
print(1 + (null ?? 2), null ?? 1 + 1, (null ?? 0) || 'or', true ? null ?? 't' : 'f', [null ?? 1, 2].join(), (x => x ?? 'arrow')(), typeof (undefined ?? null));
// Hot: defaults in an options object, a memo table, counters on undefined; with document-like falsy values among them.
function norm(p) { p.n ??= 10; p.s ||= 'dflt'; p.flag &&= 'yes'; return p.n + p.s + p.flag; }
var h = 0, kinds = [{}, { n: 0 }, { n: null, s: '' }, { s: 'x', flag: 1 }, { flag: 0, n: NaN }, { n: undefined, s: 0, flag: null }];
for (var i = 0; i < 3000; i++) { var r = norm({ ...kinds[i % 6] }); h = (h * 31 + r.length) % 99991; }
print(h, kinds.map(k => norm({ ...k })).join());
var memo = {}, misses = 0;
for (var i = 0; i < 5000; i++) { memo[i % 37] ??= (misses++, i % 3 ? i : null); }
print(misses, Object.values(memo).filter(v => v === null).length);
var acc = 0;
for (var i = 0; i < 6000; i++) { var q = i % 3 === 0 ? null : i % 3 === 1 ? 0 : i; acc += (q ?? 1) + (q || 2) + (q && 3 || 4); }
print(acc);
let lx = null;
(() => { lx ??= 'captured'; })();
print(lx, (() => { var arr = [, 0, null]; arr[0] ??= 'a'; arr[1] ??= 'b'; arr[2] ??= 'c'; arr[3] ??= 'd'; return arr.join(); })());
