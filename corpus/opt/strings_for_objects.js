// Strings and symbols where objects of one shape, or of some, were: read, written, called, in loops and out of them, hashed before or not.
String.prototype.x = 'of strings';
Symbol.prototype.x = 'of symbols';
String.prototype.twice = function () { return this.x + typeof this; };
function Point(x) { this.x = x; this.y = 1; }
Point.prototype.twice = function () { return 2 * this.x; };
const read = o => o.x;
const write = (o, v) => { 'use strict'; o.x = v; return o.x; };
const call = o => o.twice();
const total = o => { let s = 0; for (let i = 0; i < 3; i++) s += o.x; return s; };
const choose = o => o.x;
const grow = o => { 'use strict'; o.z = 1; return o.z; };
const shapes = [i => ({ x: i }), i => ({ y: 0, x: i }), i => ({ z: 0, x: i }), i => new Point(i)];
const attempt = (f, ...args) => { try { return String(f(...args)); } catch (error) { return error.name; } };
for (let i = 0; i < 400; i++) {
  const point = new Point(i);
  read(point), write(point, i), call(point), total(point), choose(shapes[i & 3](i)), grow(new Point(i));
}
const hashed = new Map();
const name = 'a name that is long enough to be no atom, ';
const values = [];
for (let i = 0; i < 4; i++) {
  const rope = name + i, slice = (name + i + name).slice(2, 30), wide = name + '\u03b1' + i;
  const key = name + 'key' + i;
  hashed.set(key, i), hashed.set(rope + key, i);
  values.push(rope, slice, wide, key, String.fromCharCode(97 + i), '', Symbol(key), Symbol(), Symbol.iterator, Symbol.for(key));
}
const others = [0, -0.5, true, NaN, null, undefined, () => 1, [1], Object.create(null), /x/, new String('s')];
let lines = new Set(), count = 0;
for (let round = 0; round < 20; round++) {
  for (const value of values.concat(others)) {
    const results = [read, o => write(o, 7), call, total, choose, grow].map(f => attempt(f, value));
    lines.add(`${typeof value} ${results.join(' | ')}`);
    count++;
    const point = new Point(round);
    read(point), total(point), call(point), choose(shapes[round & 3](round));
  }
}
console.log([...lines].join('\n'), count);
console.log([...hashed.values()].join());
