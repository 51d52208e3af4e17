// Maps, sets, `Object.is` and `typeof` without a call: keys of all kinds, receivers that are others, methods that are replaced, and collections on the way.
function count(map, keys) {
  let hits = 0, sum = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (map.has(key)) { hits++; sum += map.get(key); }
    map.set(key, (map.get(key) || 0) + 1);
  }
  return hits + ':' + sum + ':' + map.size;
}
const symbol = Symbol('s'), object = {};
const keys = [1, 2.5, -0, 0, NaN, NaN, 'a' + 1, 'a1', null, undefined, true, false, symbol, object, {}, 2 ** 31, 1.0, 'long '.repeat(9) + 'x', 'long '.repeat(9) + 'x'];
for (let i = 0; i < 200; i++) count(new Map(), keys);
const map = new Map();
print(count(map, keys), count(map, keys), [...map.keys()].map((k) => Object.is(k, -0) ? '-0' : String(k)).join());
function chain(map) { return map.set('a', 1).set('b', 2).set('a', 3) === map && map.get('none') === undefined; }
for (let i = 0; i < 300; i++) chain(new Map());
print(chain(new Map()), chain(map));
function members(set, values) { let fresh = 0; for (const v of values) { if (!set.has(v)) fresh++; set.add(v).add(v); } return fresh + '/' + set.size; }
for (let i = 0; i < 200; i++) members(new Set(), keys);
print(members(new Set(), keys), members(new Set([1, 'a1']), keys));
function same(a, b) { return Object.is(a, b); }
for (let i = 0; i < 300; i++) { same(i, i); same('x' + i, 'x' + i); same(0.5, i); }
print([[0, -0], [NaN, NaN], [1, 1.0], ['ab', 'a' + 'b'], [object, object], [object, {}], [null, undefined], [true, true], [symbol, symbol], [-0, -0]].map(([a, b]) => same(a, b)).join());

// Receivers of other kinds throw, or are other collections; subclasses are of the kind.
function get(m, k) { return m.get(k); }
class Counted extends Map { constructor(...all) { super(...all); this.gets = 0; } get(k) { this.gets++; return super.get(k); } }
for (let i = 0; i < 300; i++) get(map, i);
const counted = new Counted([[1, 'one']]), weak = new WeakMap([[object, 'weak']]);
for (let i = 0; i < 20; i++) get(counted, 1);
print(get(counted, 1), counted.gets, get(weak, object), get({ get: (k) => k + k }, 'x'));
function borrowed(o, k) { o.get = Map.prototype.get; return o.get(k); }
for (let i = 0; i < 300; i++) borrowed(new Map([[1, i]]), 1);
for (const bad of [new Set(), {}, [1], new WeakMap()]) try { borrowed(bad, 1); print('none'); } catch (e) { print(e.name); }
function grow(n) { const m = new Map(), s = new Set(); for (let i = 0; i < n; i++) { m.set('k' + i, { i }); s.add({ i }); s.add(m.get('k' + (i >> 1))); } let t = 0; for (let i = 0; i < n; i++) t += m.get('k' + i).i; return t + m.size + s.size; }
for (let i = 0; i < 30; i++) grow(60);
print(grow(500));

// typeof: of everything, compared with what it gives, with other texts, and kept.
function kind(v) { return typeof v; }
function tell(v) { if (typeof v === 'number') return 'n'; if ('string' === typeof v) return 's'; if (typeof v == 'function') return 'f'; if (typeof v !== 'object') return typeof v === 'undefined' ? 'u' : typeof v === 'boolean' ? 'b' : 'y'; return v === null ? '0' : 'o'; }
const values = [1, 0.5, NaN, 'x', 'x'.repeat(40), () => 1, class {}, Math.sin, kind.bind(null), undefined, null, true, false, symbol, {}, [], new Map(), /x/, new String('s')];
for (let i = 0; i < 300; i++) for (const v of values) { kind(v); tell(v); }
print(values.map(kind).join(), values.map(tell).join(''));
function odd(v) { return [typeof v === 'numb' + 'er', typeof v === 'Number', typeof v == v, typeof typeof v === 'string', typeof v + '!', (typeof v).length].join(); }
for (let i = 0; i < 300; i++) odd(i);
print(odd(1), odd('string'), odd(null));
Map.prototype.get = function () { return 'replaced'; };
print(get(map, 1), get(new Map(), 2));
Object.is = () => 'is';
print(same(1, 1));
// Deletion, and weak maps: objects as keys, symbols, and what cannot be one.
function churn(set, map, n) { let gone = 0; for (let i = 0; i < n; i++) { const k = (i * 7) % 31; if (set.delete(k)) gone++; else set.add(k); if (map.delete(k / 2)) gone += 100; else map.set(k / 2, i); } return gone + ':' + set.size + ':' + map.size; }
for (let i = 0; i < 20; i++) churn(new Set(), new Map(), 50);
print(churn(new Set([1, -0, NaN]), new Map([[0.5, 1]]), 500));
function weakly(map, keys, n) { let sum = 0; for (let i = 0; i < n; i++) { const k = keys[i % keys.length]; if (map.has(k)) sum += map.get(k); sum += map.set(k, i) === map ? 1 : 0; if (map.get({}) === undefined) sum++; } return sum; }
const holders = [{}, [], function () {}, new Map()];
for (let i = 0; i < 20; i++) weakly(new WeakMap(), holders, 40);
print(weakly(new WeakMap(), holders, 300), weakly(new WeakMap(), [Symbol('own'), {}], 60));
for (const none of [1, 'text', null, Symbol.for('shared')]) { const map = new WeakMap(); try { weakly(map, [none], 3); print('set'); } catch (e) { print(e.constructor.name, map.has(none), map.get(none)); } }
try { weakly(new Map(), [{}], 3); print('a map too'); churn(new WeakMap(), new Map(), 2); } catch (e) { print(e.constructor.name); }
