// flat and flatMap: depths, holes dropped, non-arrays kept, mapper results of any kind.
const nested = [1, [2, [3, [4, [5]]]], , [[]], [, 6], 'ab', { length: 1, 0: 'x' }];
for (const d of [undefined, 0, 1, 2, 3, Infinity, -1, NaN, '2', 1.9, null]) print(String(d), JSON.stringify(nested.flat(d)),
  nested.flat(d).length);
print([1, 2, 3].flatMap((x) => [x, x * 2]).join(), [1, 2].flatMap((x) => [[x]]).length, [1, 2].flatMap((x) => x + 0.5).join(), ['a b',
  'c'].flatMap((s) => s.split(' ')).join());
print([1, , 3].flatMap((x, i) => [i]).join(), [1, 2].flatMap(() => []).length, [1, 2].flatMap((x) => (x === 1 ? [, 1] : 'str')).join(),
  [3].flatMap(function () { return this.v; }, { v: [7, 8] }).join());
function deep(n) { let a = ['core']; for (let i = 0; i < n; i++) a = [a]; return a; }
print(deep(200).flat(Infinity).join(), deep(5).flat(4).length, Array.isArray(deep(5).flat(4)[0]), deep(5).flat(5)[0]);
let s = 0;
for (let i = 0; i < 1500; i++) s += [i, [i, [i]]].flat().length + [[i], [i, 0.5]].flatMap((x) => x).length;
print(s);
const big = [];
for (let i = 0; i < 300; i++) big.push(i % 3 ? [i, [i + 0.5]] : i);
const f = big.flat(2);
print(f.length, f.reduce((x, y) => x + y, 0), big.flat().length);
for (const bad of [undefined, null, 5, {}]) try { [1].flatMap(bad); print('no'); } catch (e) { print(e instanceof TypeError); }
try { [1, 2].flatMap((x) => { if (x === 2) throw new EvalError('x'); return x; }); } catch (e) { print(e.name); }
print([].flat.call({ length: 2, 0: [1, 2], 1: 3 }).join(), [].flat.length, [].flatMap.length, JSON.stringify([[1, 2],
  [3]].flat(Symbol.iterator ? 1 : 0)));
const grow = [1, 2, 3];
print(grow.flatMap((x) => { if (grow.length < 6) grow.push(9); return [x, x]; }).join(), grow.join());
