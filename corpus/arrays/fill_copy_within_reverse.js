// fill, copyWithin and reverse: overlapping ranges, holes, kinds, negative positions, array-likes.
const show = (a) => Array.from({ length: a.length }, (_, i) => (i in a ? String(a[i]) : '_')).join(' ');
for (const [v, s, e] of [[9], [9, 1], [9, 1, 3], [9, -2], [9, -3, -1], [9, 3, 1], [9, NaN, 2], [9, 1.9, 2.9], ['x', 0, 1], [0.5],
  [undefined, 1, 2]]) print(show([1, 2, 3, 4].fill(v, s, e)));
for (const [t, s, e] of [[0, 3], [1, 0, 3], [0, 1, 4], [2, 0], [-2, 0], [0, -2, -1], [4, 1, 2], [1, 3, 2], [NaN, 2], [0], [3, 0,
  Infinity]]) print(show([1, 2, , 4, 5].copyWithin(t, s, e)));
print(show([1, 2, 3].reverse()), show([1, , 3, 4].reverse()), show([, , 1].reverse()), show([].reverse()), show([0.5, 1.5].reverse()),
  show(['a', , , 'd', ,].reverse()));
const f = new Array(4).fill([]);
f[0].push(1);
print(f[3].length, f[0] === f[3], new Array(3).fill().join('|'), Array(3).fill(0).map((_, i) => i).join());
let a = Array(50).fill(0).map((_, i) => i), h = 0;
for (let i = 0; i < 2000; i++) {
  a.copyWithin(i % 50, (i * 7) % 50, (i * 13) % 50).reverse();
  if (i % 100 === 0) a.fill(i / 4, i % 40, i % 45);
  h = (h * 31 + a[i % 50] * 4) | 0;
}
print(h, a.slice(0, 8).join());
const like = { length: 4, 0: 'a', 1: 'b', 3: 'd' };
[].reverse.call(like);
print(show(like), Object.keys(like).sort().join());
[].copyWithin.call(like, 1, 0, 2);
print(show(like));
[].fill.call(like, 'f', 2);
print(show(like), show([].fill.call({ length: 2 }, 1)));
for (const m of ['fill', 'reverse', 'copyWithin']) try { Object.freeze([1, , 2])[m](0, 1); print(m, 'no throw'); } catch (e) { print(m,
  e instanceof TypeError); }
const same = [1, 2];
print(same.fill(0) === same, same.reverse() === same, same.copyWithin(0) === same, [].fill.length, [].copyWithin.length);
Array.prototype[1] = 'P';
const viaProto = [0, , 2, 3].reverse();
print(viaProto.hasOwnProperty(2), viaProto[2], viaProto[1], show([7, , 9].copyWithin(0, 1, 2)));
delete Array.prototype[1];
