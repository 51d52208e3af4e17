// Elements that are not there: holes and indices beyond the end are undefined, and not `in`, as long as no prototype has them. Relations with undefined hold for nothing.
function at(a, i) { return a[i]; }
function has(a, i) { return (i | 0) in a; }
function count(a) { let n = 0; for (let i = 0; i < a.length; i++) if (i in a && !(i - 1 in a)) n++; return n; }
function known(a) { let n = 0; for (let i = 0; i < a.length + 2; i++) { const v = a[i]; if (v !== undefined) n++; } return n; }
function most(a) { let m = 0; for (let i = 0; i < 8; i++) if (a[i] > m) m = a[i]; return m; }
function relations(a, b) { return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0); }
const ints = [1, , 3, 4, , , 7], doubles = [0.5, , 2.5, , 8.5], anys = ['a', , {}, 1, , 0.5], packed = [1, 2, 3];
let s = 0;
for (let i = 0; i < 4000; i++) {
  const a = i % 3 === 0 ? packed : ints;
  s += count(a) + known(a) + most(a) + (at(a, i & 7) === undefined) + has(a, i & 7) + relations(i & 1 ? undefined : i, 5);
}
print(s, count(ints), known(ints), most(ints), at(ints, 1), at(ints, -1), at(ints, 100), has(ints, -1), has(ints, 6), has(ints, 7));
for (let i = 0; i < 3000; i++) s += count(doubles) + known(doubles) + most(doubles) + (at(doubles, i & 7) > 1) + has(doubles, i & 7);
print(s, count(doubles), known(doubles), most(doubles), at(doubles, 1), at(doubles, 4), has(doubles, 3), has(doubles, 4));
for (let i = 0; i < 3000; i++) s += count(anys) + known(anys) + (at(anys, i & 7) === undefined) + has(anys, i & 7);
print(s, count(anys), known(anys), at(anys, 0), at(anys, 4), has(anys, 4), has(anys, 5));
// Objects that remember by number.
function remembered(memo, n) { if (n in memo) return memo[n]; const v = n * 2 + (memo[n + 1] === undefined); memo[n] = v; return v; }
const memo = {}, bare = Object.create(null), below = Object.create({ 6: 'below' });
for (let i = 0; i < 3000; i++) s += remembered(memo, i % 50) + remembered(bare, i % 40) + remembered({}, i & 3);
print(s, Object.keys(memo).length, remembered(memo, -1), remembered(memo, 1000), remembered(below, 6), remembered(below, 5), remembered(new String('abc'), 1), remembered([], 0));
// What is no plain dense array.
const sparse = [1, 2]; sparse[5000000] = 3;
const plain = { 0: 1, 2: 3, length: 3, '-1': 'below' };
class Own extends Array {}
const own = Own.from([1, 2, 3]); delete own[1];
const args = (function () { return arguments; })(1, 2, 3);
ints[-1] = 'minus one';
for (const o of [sparse.slice(0, 3), plain, own, args, ints, Object.freeze([1, , 2]), new Array(5)]) {
  print(at(o, 0), at(o, 1), at(o, -1), at(o, 7), has(o, 0), has(o, 1), has(o, -1), has(o, 7), count(o), known(o));
}
print(at(sparse, 5000000), at(sparse, 4999999), has(sparse, 5000000), has(sparse, 1), at('abc', 1), at('abc', 3), at(5, 0));
for (const what of ['abc', 5, undefined]) try { print(has(what, 0)); } catch (e) { print(e.name); }
// Relations with what is neither a number nor undefined.
const log = [];
const value = { valueOf() { log.push('asked'); return 4; } };
print(relations(undefined, undefined), relations(undefined, 1), relations(1, undefined), relations(NaN, undefined), relations(null, 1), relations(undefined, null));
print(relations(value, 5), relations(5, value), relations('7', 5), relations(true, 1), relations(value, undefined), relations(undefined, value), log.length);
try { relations(Symbol(), 1); } catch (e) { print(e.name); }
// Elements appear in a prototype, while loops go over what has holes.
function meanwhile(a, f) { let t = ''; for (let i = 0; i < a.length; i++) { if (i === 2) f(); t += a[i] + (i in a ? '+' : '-'); } return t; }
for (let i = 0; i < 600; i++) meanwhile([1, , 3, , 5], () => {});
print(meanwhile([1, , 3, , 5], () => { Array.prototype[3] = 'proto'; }));
print(count(ints), known(ints), most([1, , 2]), at(ints, 1), at(ints, 3), at([1, , 2, , 3], 3), has([1, , 2, , 3], 3), has(packed, 3));
delete Array.prototype[3];
Object.defineProperty(Object.prototype, 4, { get() { log.push('got'); return this.length; }, configurable: true });
print(count(ints), known(ints), at(ints, 4), has(ints, 4), at(doubles, 4), at(packed, 4), most([1]), log.length);
delete Object.prototype[4];
print(count(ints), known(ints), at(ints, 4), has(ints, 4), at(packed, 4), log.length);
