// Comparisons, typeof, instanceof, in and truthiness, of kinds that the compiled code has not seen.
const fs = {
  strict: (a, b) => (a === b ? 1 : 0) + (a !== b ? 2 : 0), loose: (a, b) => (a == b ? 1 : 0) + (a != b ? 2 : 0), less: (a, b) => (a < b ? 1 : 0) + (a >= b ? 2 : 0) + (a > b ? 4 : 0),
  type: (a, b) => typeof a + (typeof b === 'number') + (typeof b == 'object'), truth: (a, b) => (a ? 1 : 0) + (!b ? 2 : 0) + (a && b ? 4 : 0) + (a || b ? 8 : 0), nullish: (a, b) => (a ?? 'n') === b, chain: (a, b) => String(a?.x) + b?.[0] + a?.x?.y,
  cond: (a, b) => { if (a == null) return 'null'; if (b === undefined) return 'undef'; return a === null ? 'n' : 'v'; }, is: (a, b) => Object.is(a, b), plus: (a, b) => typeof (a + b),
};
for (const n in fs) for (let i = 0; i < 300; i++) fs[n](i % 5, i % 3);
const o = { x: { y: 1 } }, values = [0, -0, 1, 0.5, NaN, Infinity, '', '0', '1', 'x', true, false, null, undefined, o, [0], [], () => 1, { valueOf: () => 1 }];
for (const n in fs) { let h = 0; for (const a of values) for (const b of values) { const s = String(fs[n](a, b)); for (let i = 0; i < s.length; i++) h = (h * 33 + s.charCodeAt(i)) | 0; } print(n, h, values.map((v, i) => fs[n](v, values[(i * 5 + 2) % values.length])).join()); }
function inst(a, C) { return a instanceof C; }
class K {} class L extends K { static [Symbol.hasInstance](v) { return v === 1 || super[Symbol.hasInstance](v); } }
for (let i = 0; i < 300; i++) inst(i % 2 ? new K() : i, K);
const attempt = (f) => { try { return String(f()); } catch (e) { return e.name; } };
print([[new L(), K], [1, L], [new K(), L], [o, Object], [null, Object], [() => 1, Function], [o, {}], [o, null], [o, (() => 1)], [o, K.bind(null)], [new K(), K.bind(null)]].map(([a, C]) => attempt(() => inst(a, C))).join());
function has(k, v) { return k in v; }
for (let i = 0; i < 300; i++) has('x', o);
print([['x', o], [0, [1]], [1, [1]], ['length', []], ['toString', {}], ['x', 'str'], [Symbol.iterator, []], [-0, [1]], [1.5, [1]], ['x', null]].map(([k, v]) => attempt(() => has(k, v))).join());
const K2 = function () {}; const k2 = new K2();
for (let i = 0; i < 300; i++) inst(k2, K2);
K2.prototype = {}; print(inst(k2, K2)); K2.prototype = 1; print(attempt(() => inst(k2, K2)));
