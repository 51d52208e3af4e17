// obj[key] with keys of every kind at one site: indices, names, numbers as strings, symbols, objects that convert; reads, writes, updates, deletions.
function get(o, k) { return o[k]; }
function set(o, k, v) { o[k] = v; return o[k]; }
function inc(o, k) { return o[k]++ + o[k]; }
function del(o, k) { return delete o[k] && !(k in o); }
const a = [1, 2, 3], o = { x: 1, 1: 'one', [-1]: 'minus' };
for (let i = 0; i < 400; i++) { get(a, i % 3); set(a, i % 3, i); inc(a, i % 3); del({ q: 1 }, 'q'); }
let calls = 0;
const s = Symbol('s'), conv = { toString() { calls++; return 'x'; } };
const keys = [0, 1, '1', '01', 1.5, -1, '-1', -0, 'x', 'length', s, conv, null, undefined, true, 4294967295, '4294967294', NaN, [1], 'toString'];
const show = (v) => (typeof v === 'function' ? 'f' : String(v));
print(keys.map((k) => show(get(a, k))).join()); print(keys.map((k) => show(get(o, k))).join()); print(keys.map((k) => show(get('héllo', k))).join());
const b = [1, 2, 3], p = {};
print(keys.map((k) => (k === 'length' ? '' : show(set(b, k, 7)))).join(), b.length); print(keys.map((k) => show(set(p, k, 0.5))).join(), Object.keys(p).join('+'));
print(keys.map((k) => (k === 'length' || k === 'toString' ? '' : show(inc(p, k)))).join(), Object.getOwnPropertySymbols(p).length);
print(keys.map((k) => show(del(p, k))).join(), Object.keys(p).join('+'));
const attempt = (f) => { try { return show(f()); } catch (e) { return e.name; } };
for (const v of [null, undefined, 5, 's', true]) print(attempt(() => get(v, 'x')), attempt(() => set(v, 'x', 1)), attempt(() => inc(v, 0)), attempt(() => del(v, 0)));
print(attempt(() => get(a, { toString() { throw new SyntaxError('k'); } })), attempt(() => get(a, { toString: () => ({}), valueOf: () => 1 })), attempt(() => get(null, conv)));
function copy(from) { const to = {}; for (const k in from) to[k] = from[k]; return JSON.stringify(to); }
for (let i = 0; i < 200; i++) copy({ a: i, b: 1 });
print(copy(a), copy(o), copy('ab'), copy(Object.create({ up: 1 }, { e: { value: 2, enumerable: true }, h: { value: 3 } })), copy(null));
