// Map and Set in hot functions: keys of every kind, changes while they are walked, sizes, subclasses, methods that were replaced.
function tally(m, keys) { for (const k of keys) m.set(k, (m.get(k) || 0) + 1); return m.size; }
function hits(s, keys) { let n = 0; for (const k of keys) if (s.has(k)) n++; return n; }
function walk(m) { let t = ''; for (const [k, v] of m) { t += String(k) + '=' + v + ';'; if (v === 2) m.delete(k); } return t; }
const keys = [1, 2, 3, 1, 2, 'a', 'b', 'a'];
for (let i = 0; i < 200; i++) { tally(new Map(), keys); hits(new Set(keys), keys); walk(tallyMap(keys)); }
function tallyMap(keys) { const m = new Map(); tally(m, keys); return m; }
const o = {}, f = () => 1, y = Symbol('y');
const odd = [0, -0, NaN, NaN, 0.5, 0.5, '1', 1, true, null, undefined, o, o, {}, f, y, 'long'.repeat(3), 'longlonglong', 2147483648];
print(tally(new Map(), odd), hits(new Set(odd), odd), walk(tallyMap(odd.filter((k) => typeof k !== 'symbol'))), hits(new Set(), odd), new Set(odd).size);
class Loud extends Map { get(k) { calls++; return super.get(k); } set(k, v) { calls += 10; return super.set(k, v); } }
let calls = 0;
print(tally(new Loud(), keys), calls);
const get = Map.prototype.get;
Map.prototype.get = function (k) { calls++; return get.call(this, k); };
print(tally(new Map(), keys), calls);
Map.prototype.get = get;
for (const bad of [{}, new Set(), null, 1]) { try { print(tally(bad, keys)); } catch (e) { print(e.name); } try { print(hits(bad, keys)); } catch (e) { print(e.name); } }
const big = new Map();
for (let i = 0; i < 5000; i++) big.set(i * 7 % 5003, i);
for (let i = 0; i < 5000; i += 2) big.delete(i);
let sum = 0;
for (const [k, v] of big) sum += k ^ v;
print(big.size, sum, big.get(4999), big.get(4998), big.has('4999'));
