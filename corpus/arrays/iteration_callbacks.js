// map, filter, reduce, reduceRight, some, every, find, findIndex, findLast, findLastIndex and forEach on all kinds.
const arrays = [[3, 1, 2], [0.5, -0, NaN], ['a', 'b'], [1, , 3], [], [undefined, null, false], [[1], {}]];
const str = (v) => (typeof v === 'object' && v ? JSON.stringify(v) : String(v));
for (const a of arrays) {
  let visited = '';
  a.forEach((v, i, all) => { visited += i + str(v) + (all === a ? '' : '!'); });
  print(visited, '|', a.map((v, i) => i).join(), a.map((v) => v).length, '|', a.filter((v) => v).map(str).join(), '|', a.some((v) => v > 1),
    a.every((v) => v !== undefined), '|',
    str(a.find((v) => !v)), a.findIndex((v) => v === undefined), str(a.findLast((v) => v)), a.findLastIndex((v) => v === undefined), '|',
    a.reduce((x, v, i) => x + i + str(v), ''), a.reduceRight((x, v, i) => x + i, ''));
}
for (const f of ['reduce', 'reduceRight']) {
  try { [][f]((x) => x); } catch (e) { print(e instanceof TypeError); }
  try { [, ,][f]((x) => x); } catch (e) { print(e instanceof TypeError); }
  print([7][f](() => 'not called'), [, 8, ,][f](() => 'no'), [][f](() => 0, 'init'), [1, 2, 3][f]((a, b) => a + '-' + b), [1, 2][f]((a,
    b) => a + b, undefined));
}
const methods = ['map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'reduce', 'flatMap'];
print(methods.map((m) => { try { [1][m](); return 'no'; } catch (e) { return e instanceof TypeError ? 'T' : '?'; } }).join(''),
  methods.map((m) => [][m].length).join(''));
print(methods.map((m) => { try { return typeof [].concat(5)[m](function () { return this === undefined ? 's' : typeof this; }, 1);
  } catch (e) { return e.name; } }).join(' '));
const self = [];
[1].forEach(function () { self.push(this); }, 'boxed');
[1].forEach(function () { 'use strict'; self.push(this); }, 'raw');
[1].forEach(function () { self.push(this === globalThis); });
[1].forEach(() => self.push(typeof this));
print(typeof self[0], self[1], self[2], self[3]);
let t = 0;
for (let i = 0; i < 600; i++) {
  const a = [i, i + 1, i / 2, i % 7];
  t += a.map((x) => x * 2).filter((x) => x % 3).reduce((x, y) => x + y,
    0) + a.findIndex((x) => x === i + 1) + (a.some((x) => x > 300) ? 1 : 0) + a.findLast((x) => x >= 0);
}
print(t);
