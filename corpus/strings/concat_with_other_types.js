// String concatenation with every other type, += in loops, and the order of conversion in long chains.
function cat(a, b) { return a + b; }
for (let i = 0; i < 3000; i++) cat('n', i);
const others = [0, -0, 1.5, 1e21, NaN, -Infinity, true, null, undefined, [], [1, [2, 3]], {}, { toString: () => 'T' },
  { valueOf: () => 'V' }, new String('S'), Object(7)];
print(others.map((v) => cat('<', v) + cat(v, '>')).join(' '));
try { cat('s', Symbol('x')); } catch (e) { print(e instanceof TypeError); }
try { cat('s', Object.create(null)); } catch (e) { print(e instanceof TypeError); }
let s = '';
for (let i = 0; i < 5000; i++) { s += i & 1; if (s.length > 64) s = s.slice(32); }
print(s.length, s);
let mixed = 0;
for (let i = 0; i < 3000; i++) mixed = i === 1500 ? mixed + '!' : typeof mixed === 'string' ? (mixed + 1).slice(-6) : mixed + 1;
print(mixed);
print(1 + 2 + 'a' + 1 + 2, 'a' + (1 + 2), 'a' + -1, 'a' + +'1', '3' * '4' + '5', '5' - 2 + '1', 'b' + 'a' + +'x' + 'a');
print('a'.concat(), 'a'.concat(1, null, undefined, [2, 3], { toString: () => '!' }), ''.concat('x').length, 'abc'.concat.length);
let o = { s: 'p' };
for (let i = 0; i < 2500; i++) { o.s += 'q'; o['s'] += i % 10; }
print(o.s.length, o.s.slice(0, 12), o.s.slice(-6));
const arr = ['z'];
for (let i = 0; i < 2500; i++) arr[0] = i % 2 ? arr[0] + i : i + arr[0].slice(0, 100);
print(arr[0].length, arr[0].slice(0, 20));
const empty = '';
print(cat('', empty) === '', cat(empty, 5) === '5', typeof cat(5, empty), cat(null, ''), cat('', undefined), cat(1, '') + cat('',
  1) === '11');
