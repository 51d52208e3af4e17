// The key of an element access: int, double, string, symbol, object and boolean at one hot site.
function get(o, k) { return o[k]; }
function set(o, k, v) { return (o[k] = v); }
function has(o, k) { return k in o; }
function del(o, k) { return delete o[k]; }
const sym = Symbol('k');
for (let i = 0; i < 3000; i++) { const o = [1, 2, 3]; get(o, i % 3); set(o, i % 3, i); has(o, i % 4); del(o, i % 3); }
const keys = [0, -0, 1.5, '0', '1', 'a', sym, true, null, undefined, { toString: () => '1' }, [0], NaN, 1e9, -1, 2147483648, ''];
for (const target of [() => [10, 20, 30], () => ({ 0: 'z', a: 'A', true: 'T' }), () => 'str', () => function fn(a, b) {},
  () => new Map()]) {
  const t = target();
  print(keys.map((k) => String(get(t, k))).join(' '));
  if (typeof t !== 'string') {
    keys.forEach((k, i) => set(t, k, i));
    print(keys.map((k) => String(get(t, k))).join(' '), keys.map((k) => +has(t, k)).join(''), Object.keys(t).length, t.length);
    print(keys.map((k) => +del(t, k)).join(''), Object.keys(t).length, t.length);
  }
}
let log = '';
const key = { toString() { log += 'k'; return 'p'; } };
const o = { p: 1 };
o[key] = o[key] + 1; print(o.p, log); log = '';
const val = () => { log += 'v'; return 5; };
set({}, key, val());
o[(log += 'x', key)] = val();
print(log, o.p, key in o, delete o[key], log);
const { [key]: taken = 'dflt', [`q${1}`]: q1 = 'none' } = { p: 7 };
print(taken, q1);
try { get(o, { toString() { throw new RangeError(); } }); } catch (e) { print(e instanceof RangeError); }
try { get(o, Object.create(null)); } catch (e) { print(e instanceof TypeError); }
try { has(5, 'x'); } catch (e) { print(e instanceof TypeError); }
const table = {};
for (let i = 0; i < 5000; i++) { const k = i % 3 === 0 ? i % 50 : i % 3 === 1 ? 'k' + (i % 20) : (i % 10) / 4;
  table[k] = (table[k] || 0) + 1; }
let sum = 0;
for (const k in table) sum += table[k] * k.length;
print(Object.keys(table).length, sum, table[1], table.k1, table[0.25]);
