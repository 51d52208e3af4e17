// splice, slice and concat over grids of positions, with holes, spreadable objects and species-free arrays.
const show = (a) => '[' + Array.from({ length: a.length }, (_, i) => (i in a ? String(a[i]) : '_')).join(' ') + ']';
const base = () => [0, 1, , 3, 4.5, 'x'];
const positions = [undefined, 0, 2, 6, 9, -1, -4, -9, 1.9, NaN, Infinity, '2'];
for (const s of positions) {
  print(String(s), positions.map((e) => show(base().slice(s, e))).join(''));
}
for (const [s, d, ...items] of [[0, 0, 'a'], [1, 2], [2, 1, 'n', 'm'], [-1, 1], [-2, 9, 'z'], [9, 1, 'end'], [1], [0, -1, 'p'], [undefined,
  undefined], [1, 0, , 5]]) {
  const a = base();
  const r = a.splice(s, d, ...items);
  print(show(r), show(a), a.length);
}
const one = base();
print(show(one.splice()), show(one), show(one.splice(3)), show(one), show(one.splice(0, 2, 1, 2, 3, 4, 5, 6)), show(one));
print(show([].concat()), show([1].concat(2, [3], [[4]], undefined, 'five')), show([, 1].concat([, 2], [,])), [1].concat({ length: 2,
  0: 'a' }).length);
const spreadable = { length: 3, 0: 'a', 2: 'c', [Symbol.isConcatSpreadable]: true };
const solid = [1, 2];
solid[Symbol.isConcatSpreadable] = false;
print(show([0].concat(spreadable)), [0].concat(solid).length, show([].concat('ab', new String('cd'))));
let a = [], h = 0;
for (let i = 0; i < 3000; i++) {
  a.splice(i % (a.length + 1), i % 3 === 0 ? 1 : 0, i, i / 2);
  if (a.length > 60) a = a.slice(10, 50).concat(a.splice(0, 5));
  h = (h * 31 + a.length + (a[i % a.length] | 0)) | 0;
}
print(h, a.length, a.slice(0, 5).join());
const like = { length: 4, 0: 'a', 1: 'b', 3: 'd' };
print(show([].splice.call(like, 1, 1, 'X', 'Y')), JSON.stringify(like), show([].slice.call('hello', 1, 3)), show([].slice.call(like, -2)));
try { Object.freeze([1, 2]).splice(0, 1); } catch (e) { print(e instanceof TypeError); }
