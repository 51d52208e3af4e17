// + over every pair of types: string concatenation, numeric addition, ToPrimitive with the default hint.
const values = [0, -0, 1, 1.5, 2147483647, NaN, Infinity, '', 'a', '7', null, undefined, true, false, {}, [], [1, 2],
  { valueOf: () => 10 }, { toString: () => 'ts' }, { valueOf: () => 1, toString: () => 'no' }];
function add(a, b) { return a + b; }
for (let i = 0; i < 3000; i++) add(i, 1);
const show = (v) => (typeof v === 'string' ? '"' + v + '"' : Object.is(v, -0) ? '-0' : String(v));
for (const a of values) print(values.map((b) => show(add(a, b))).join(' '));
for (let i = 0; i < 3000; i++) add('k', i);
print(show(add(1, 2)), show(add('1', 2)), show(add(1, '2')), show(add(0.1, 0.2)), show(add(2147483647, 1)));
// The same site sees numbers, then strings, then both in turn.
function chain(a, b, c) { return a + b + c; }
let s = '';
for (let i = 0; i < 4000; i++) {
  const r = chain(i % 3 === 0 ? 'x' : i, i % 5 === 0 ? null : 2, i % 7 === 0 ? true : 0.5);
  if (i % 400 === 0) s += show(r) + ' ';
}
print(s);
print(1 + 2 + '3' + 4 + 5, '' + 1 + 2, 1 + +'2' + '3', 1 + null + undefined, [] + {}, [] + [], true + true + '1');
