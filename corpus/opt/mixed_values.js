// Sites that see numbers among other things: arithmetic, relations, keys and elements go on in line for numbers, and mean what they say for the rest.
const things = [1, 2.5, -0, NaN, null, undefined, true, '7', 'x', 2 ** 31 - 1, -(2 ** 31), [3], { valueOf() { return 4; } }];
function add(a, b) { return a + b; }
function sub(a, b) { return a - b; }
function mul(a, b) { return a * b; }
function div(a, b) { return a / b; }
function mod(a, b) { return a % b; }
function less(a, b) { return a < b; }
function jump(a, b) { if (a >= b) return 'ge'; if (!(a <= b)) return 'nle'; return 'lt'; }
function step(a) { a++; return a; }
for (const f of [add, sub, mul, div, mod, less, jump]) {
  for (let i = 0; i < 1500; i++) f(i % 5 === 0 ? null : i, i % 7 === 0 ? true : i * 0.5);
  let text = '';
  for (const a of things) for (const b of things) { const r = f(a, b); text += Object.is(r, -0) ? '-0' : String(r); text += ' '; }
  print(f.name, text);
}
for (let i = 0; i < 1500; i++) step(i % 9 === 0 ? undefined : i);
print(things.map(step).map(String).join());
const table = [5, , 7, 0.5, 'e'];
function at(list, i) { return list[i]; }
for (let i = 0; i < 2000; i++) at(table, i % 8);
print([0, 1, 2, 3, 4, 5, -1, 1.5, '2', -0, NaN, 'length'].map((i) => String(at(table, i))).join());
print([0, 3, 5, 9, -1, '1', 'length'].map((i) => String(at('h\u00e9llo\u2603', i))).join(), at('\u2603\u2603', 1), at('ab'.repeat(20), 39), at(new String('str'), 1));
function has(i, list) { return i in list; }
for (let i = 0; i < 2000; i++) has(i % 8, table);
print([0, 1, 4, 5, -1, 1.5, '2', 'length', Symbol.iterator].map((i) => has(i, table)).join(), has(1, { 1: 1 }), has('a', { a: 1 }), has(3, new String('four')));
let caught = '';
try { has(1, 'string'); } catch (e) { caught = e.name; }
print(caught);
Array.prototype[1] = 'inherited';
print(at(table, 1), has(1, table), at([], 1), has(7, table));
delete Array.prototype[1];
print(at(table, 1), has(1, table));
function grow(list, n, v) { for (let i = 0; i < n; i++) list[i] = v; return list; }
for (let i = 0; i < 50; i++) grow([], 40, i);
print(grow([], 5, 1).join(), grow([0.5], 3, 1).join(), grow(['a'], 3, 0.5).join(), grow([1], 4, 'b').join(), grow([], 3, NaN).join());
const frozen = Object.freeze([1, 2]), sealed = Object.preventExtensions([1]);
print(grow(frozen, 4, 9).join(), grow(sealed, 4, 9).join(), grow(Object.defineProperty([1, 2], 'length', { writable: false }), 4, 9).join());
function bump(list, k) { list[k]++; list[k] += 2; return list[k]; }
for (let i = 0; i < 1500; i++) bump([1, 2, 3], i % 3);
let conversions = 0;
const key = { toString() { conversions++; return '1'; } };
print(bump([1, 2, 3], key), conversions > 0, bump([1, 0.5], 1), bump({ a: 'x' }, 'a'), bump([1], 3));
function codes(s) { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
let rope = '';
for (let i = 0; i < 300; i++) rope += i;
for (let i = 0; i < 60; i++) codes('flat text');
print(codes('flat text'), codes(rope), codes(rope.slice(3, 90)), codes('\u2603snow'), codes(rope + '\u2603'), codes(''));
function same(a, b) { return a === b; }
for (let i = 0; i < 1500; i++) same('k' + (i % 3), 'k1');
print(same('ab', 'a' + 'b'), same('ab', 'ac'), same('a'.repeat(30), 'a'.repeat(29) + 'a'), same(rope, rope.slice(0)), same('1', 1), same(null, undefined), same({}, {}), same(NaN, NaN), same(0, -0));
