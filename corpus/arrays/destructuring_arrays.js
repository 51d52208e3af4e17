// Array destructuring: defaults, holes, rest, swaps, nesting, iterator closing and evaluation order.
let [a, , b = 5, ...r] = [1, 2, undefined, 4, 5];
print(a, b, r.join());
[a, b] = [b, a];
print(a, b);
const o = {}, arr = [];
[o.x, arr[2], [o.y = 7] = [], ...arr.rest] = ['X', 'A', undefined, 8, 9];
print(o.x, arr[2], o.y, arr.rest.join(), arr.length);
function swap(x, i, j) { [x[i], x[j]] = [x[j], x[i]]; }
const s = [];
for (let i = 0; i < 100; i++) s.push(i);
for (let i = 0; i < 3000; i++) swap(s, (i * 7) % 100, (i * 13) % 100);
print(s.slice(0, 12).join(), s.reduce((x, y) => x + y));
function pair([x, y = x * 2] = [1]) { return x + y; }
let t = 0;
for (let i = 0; i < 3000; i++) t += pair([i]) + pair([i, 1]) + pair();
print(t, pair('ab'), pair(new Set([3])), pair([0.5]));
let log = '';
const it = (n) => ({ [Symbol.iterator]() { log += 'I'; let i = 0; return { next() { log += 'n'; return { done: i >= n, value: i++ }; },
  return() { log += 'R'; return {}; } }; } });
{ const [] = it(3); log += ' '; const [p] = it(3); log += ' '; const [q, w, e2] = it(2); log += ' '; const [...all] = it(2);
  log += ' ' + [p, q, w, e2, all.length].join(); }
print(log);
log = '';
try { const [x = (() => { throw new RangeError(); })()] = [undefined]; } catch (e) { print(e instanceof RangeError); }
try { [({}).z.q] = it(2); } catch (e) { print(e instanceof TypeError, log); }
log = '';
const f = (n, v) => { log += n; return v; };
[f('a', o)[f('b', 'k')] = f('d', 1), f('e', o)[f('f', 'l')]] = (log += 'src', [undefined, 2]);
print(log, o.k, o.l);
for (const bad of [undefined, null, 5, {}]) try { const [z] = bad; print('no'); } catch (e) { print(e instanceof TypeError); }
let sum = 0;
for (const [i, [j, k]] of [[1, [2, 3]], [4, [5, 6]]].concat(Array.from({ length: 1000 }, (_, q) => [q, [q + 0.5, 1]]))) sum += i * j + k;
print(sum, (([x, [y]], { z }) => x + y + z)([1, [2]], { z: 3 }), [...(([h, ...tl]) => tl)('xyz')].join());
