// Array.from with iterables, array-likes and a mapper; Array.of; constructors as receivers; iterator closing on throw.
print(Array.from([1, , 3]).join('|'), 1 in Array.from([1, , 3]), Array.from('h\u{1f600}').length, Array.from({ length: 3,
  1: 'b' }).join('|'), Array.from(new Set([1, 1, 2])).join(), Array.from(new Map([[1, 2]])).join(), Array.from(5).length,
  Array.from({ length: -1 }).length);
print(Array.from([1, 2, 3], (x, i) => x * i).join(), Array.from({ length: 4 }, (_, i) => i * i).join(), Array.from([1], function () {
  return this.k; }, { k: 'this' }).join(), Array.from({ length: '2' }, () => 0).length);
print(Array.of().length, Array.of(3).length, Array.of(1, undefined, 'x').join('|'), Array.of.length, Array.from.length);
function counter(n, log) { let i = 0; return { [Symbol.iterator]() { return this; }, next() { return { done: i >= n, value: i++ }; },
  return() { log.push('closed'); return {}; } }; }
const log = [];
print(Array.from(counter(5, log)).join(), log.length, [...counter(3, log)].join(), log.length);
try { Array.from(counter(5, log), (x) => { if (x === 2) throw new RangeError('m'); return x; }); } catch (e) {
  print(e instanceof RangeError, log.join()); }
for (const bad of [null, undefined]) try { Array.from(bad); } catch (e) { print(e instanceof TypeError); }
try { Array.from([1], 5); } catch (e) { print(e instanceof TypeError); }
try { Array.from({ [Symbol.iterator]: 5 }); } catch (e) { print(e instanceof TypeError); }
function Thing(n) { this.ctorArg = n; this.args = arguments.length; }
const t = Array.from.call(Thing, [7, 8]), u = Array.of.call(Thing, 7, 8, 9), v = Array.from.call(Thing, { length: 1, 0: 'z' });
print(t instanceof Thing, t.length, t[1], t.args, u.length, u.ctorArg, v.ctorArg, v[0], Array.from.call(Object, [1]) instanceof Array,
  Array.isArray(Array.from.call({}, [1])));
class Sub extends Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const s = Sub.from([1, 2, 3]);
print(s instanceof Sub, s.sum(), s.map((x) => x * 2) instanceof Sub, s.map((x) => x * 2).sum(), s.filter((x) => x > 1).sum(),
  s.slice(1).constructor === Sub, s.concat([4]).sum(), Sub.of(9).length, new Sub(3).length);
let h = 0;
for (let i = 0; i < 800; i++) h += Array.from({ length: i % 10 }, (_, k) => k * i).length + Array.of(i,
  i).length + Array.from('abc').length + Array.from([0.5, i])[1];
print(h);
const spread = [...'ab', ...[1, , 2], ...new Set([3]), ...counter(2, log)];
print(spread.join('|'), spread.length, 3 in spread, Math.max(...[1, 2], 3, ...counter(9, log)));
print(Array.isArray([]), Array.isArray({ length: 0 }), Array.isArray(new Sub()), Array.isArray(), Array.isArray(Array.prototype),
  Array(3).length, Array.prototype.length);
