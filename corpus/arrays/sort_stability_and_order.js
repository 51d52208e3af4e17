// sort: default order by text, undefined and holes last, stable, with comparators of every result type.
print([10, 9, 1, 2, 33, -1, 0, -0, 1e21, 5e-7].sort().join(), [3, undefined, 1, , 2, undefined].sort().map(String).join(), [true, false,
  null, 'm', 1].sort().join());
const holes = [3, , 1, , 2];
holes.sort();
print(holes.length, 3 in holes, 4 in holes, holes.join('.'), [, , ,].sort().length, 0 in [, 5].sort(), [, 5].sort()[0]);
const recs = [];
for (let i = 0; i < 600; i++) recs.push({ k: (i * 7919) % 13, i });
recs.sort((a, b) => a.k - b.k);
let stable = true;
for (let i = 1; i < recs.length; i++) {
  const p = recs[i - 1], q = recs[i];
  if (p.k > q.k || (p.k === q.k && p.i > q.i)) stable = false;
}
print(stable, recs[0].i, recs[599].i);
print([3, 1, 2].sort((a, b) => b - a).join(), [3, 1, 2].sort((a, b) => (a < b ? -1 : '1')).join(), [3, 1,
  2].sort(() => 0).join(), [3, 1, 2].sort(() => undefined).join(), [3, 1, 2].sort(() => NaN).join());
print([5, 2, 8].sort(undefined).join(), [2, 1].sort((a, b) => ({ valueOf: () => a - b })).join(), [0.5, 10, 9].sort((a,
  b) => a - b).join());
for (const bad of [null, 5, 'x', {}, []]) try { [2, 1].sort(bad); print('no'); } catch (e) { print(e instanceof TypeError); }
let calls = 0;
const und = [undefined, 3, undefined, 1];
und.sort((a, b) => { calls++; if (a === undefined || b === undefined) throw new Error('undefined seen'); return a - b; });
print(und.map(String).join(), calls > 0, [1].sort(() => { throw 1; }).join(), [undefined, undefined].sort(() => { throw 1; }).length);
const nums = [];
let x = 42;
for (let i = 0; i < 2000; i++) { x = (x * 1103515245 + 12345) % 2147483648; nums.push(i % 5 ? x % 1000 : (x % 1000) / 8); }
const asc = [...nums].sort((a, b) => a - b), desc = [...nums].sort((a, b) => b - a);
print(asc.every((v, i) => i === 0 || asc[i - 1] <= v), desc.every((v, i) => v === asc[1999 - i]), asc[0], asc[1000], asc[1999]);
const t = [...nums].sort();
print(t.every((v, i) => i === 0 || String(t[i - 1]) <= String(v)), t[0], t[1999]);
const a = [2, 1];
print(a.sort() === a, [].sort().length, [].sort.call({ length: 3, 0: 'c', 1: 'a', 2: 'b' })[0], ['\ud83d\ude00', '\uffff',
  'z'].sort().map((c) => c.length).join());
