// indexOf, lastIndexOf and includes: strict against same-value-zero, holes, NaN, -0, start positions, kinds.
const a = [1, '1', NaN, , undefined, null, -0, 2.5, 1];
const needles = [1, '1', NaN, undefined, null, 0, -0, 2.5, true, 'x'];
const starts = [undefined, 0, 3, -3, 100, -100, NaN, 1.9, '5', Infinity, -Infinity];
function find(arr, x, from) { return arr.indexOf(x, from); }
for (let i = 0; i < 3000; i++) find([1, 2, 3], i % 4, 0);
for (const n of needles) print(Object.is(n, -0) ? '-0' : String(n), typeof n, starts.map((s) => find(a, n, s)).join(' '), '|',
  starts.map((s) => +a.includes(n, s)).join(''), '|', starts.map((s) => a.lastIndexOf(n, s)).join(' '));
print(a.lastIndexOf(1), a.lastIndexOf(1, undefined), a.lastIndexOf(1, -2), a.indexOf(), a.includes(), [].includes(),
  [,].includes(undefined), [,].indexOf(undefined));
const ints = [], doubles = [], strings = [];
for (let i = 0; i < 500; i++) { ints.push(i); doubles.push(i + 0.5); strings.push('s' + i); }
let h = 0;
for (let i = 0; i < 600; i++) {
  const found = ints.indexOf(i) + doubles.indexOf(i / 2) + strings.indexOf('s' + i);
  h = (h * 7 + found + (ints.includes(i + 0.5) ? 1 : 0)) | 0;
}
print(h, ints.indexOf(499), ints.indexOf('3'), doubles.indexOf(0.5), doubles.includes(NaN), ints.indexOf(-0),
  strings.indexOf('s' + '4' + '2'), ints.indexOf(3.0));
const o = {}, objs = [{}, o, {}, o];
print(objs.indexOf(o), objs.lastIndexOf(o), objs.includes({}), [Symbol.iterator].includes(Symbol.iterator));
const like = { length: 3, 0: 'a', 2: 'c' };
print([].indexOf.call(like, 'c'), [].includes.call(like, undefined), [].indexOf.call('abc', 'b'), [].includes.call({ length: '2', 1: NaN },
  NaN));
let log = '';
const spy = { get length() { log += 'L'; return 2; }, get 0() { log += '0'; return 'x'; }, get 1() { log += '1'; return 'y'; } };
print([].indexOf.call(spy, 'y', { valueOf() { log += 'F'; return 0; } }), [].includes.call(spy, 'x'), log);
// The start position's conversion shortens the array.
const shrink = [1, 2, 3, 4];
print(shrink.indexOf(4, { valueOf() { shrink.length = 2; return 0; } }), [1, 2, 3].includes(undefined, { valueOf() { return 0; } }));
for (const bad of [null, undefined]) try { [].includes.call(bad, 1); } catch (e) { print(e instanceof TypeError); }
