// at, findLast, findLastIndex and the negative index idiom on packed, holey and changing arrays.
const a = [10, 20, 30, , 50];
print([0, 1, -1, -2, -5, -6, 5, 1.9, -1.9, NaN, '2', null, undefined, Infinity, -Infinity].map((i) => String(a.at(i))).join(' '));
function last(x) { return x.at(-1); }
for (let i = 0; i < 3000; i++) last([i, i + 1]);
print(last([]), last([0.5]), last(['a', 'b']), last('str'), last([1, ,]), last(Object.freeze([3])));
print(a.findLast((v) => v > 15 && v < 40), a.findLastIndex((v) => v === undefined), a.findLast(() => false), a.findLastIndex(() => false),
  a.findIndex((v) => v === undefined), a.find((v) => v === undefined));
let order = '';
a.findLast((v, i, all) => { order += i + (all === a ? '' : '!'); return false; });
a.find((v, i) => { order += i; return i === 3; });
print(order);
const log = [];
const shrinking = [1, 2, 3, 4];
print(shrinking.findLast((v, i) => { log.push(i + ':' + v); shrinking.length = 1; return v === 1; }), log.join(' '));
const growing = [1, 2];
log.length = 0;
print(growing.findIndex((v, i) => { log.push(v); growing.push(9); return v === 9; }), growing.length, log.join());
let s = 0;
const nums = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
for (let i = 0; i < 400; i++) {
  s += nums.findLastIndex((x) => x === i % 101) + nums.findIndex((x) => x === i % 110);
  s += (nums.find((x) => x > i % 120) || 0) + nums.at(-(i % 200) - 1);
}
print(s);
print([].at.call({ length: 3, 2: 'c' }, -1), [].at.length, [].findLast.call('abc', (c) => c < 'c'), [].findLastIndex.call({ length: 2,
  0: 1 }, (v) => v === 1));
function around(x, i) { return [x.at(i - 1), x.at(i), x.at((i + 1) % x.length)].join(); }
const ring = ['n', 'e', 's', 'w'];
let out = '';
for (let i = 0; i < 4; i++) out += around(ring, i) + ' ';
print(out);
for (const m of ['findLast', 'findLastIndex']) { try { [][m](); } catch (e) { print(e instanceof TypeError); } try { [][m].call(null,
  () => 0); } catch (e) { print(e instanceof TypeError); } }
