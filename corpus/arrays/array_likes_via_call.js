// Array methods called on strings, plain objects, arguments and odd length values.
const like = { length: 3, 0: 'a', 1: 'b', 2: 'c' };
const slice = Array.prototype.slice, map = Array.prototype.map, join = Array.prototype.join;
print(slice.call(like, 1).join(), map.call('xyz', (c) => c + c).join(), join.call({ length: 2, 0: 1, 1: 2 }, '+'),
  Array.prototype.filter.call(like, (v) => v > 'a').join());
for (const len of [undefined, null, NaN, -5, '2', 2.9, true, {}, [1], { valueOf: () => 2 }]) print(String(len), slice.call({ length: len,
  0: 'p', 1: 'q' }).length, join.call({ length: len, 0: 'p', 1: 'q' }));
print(slice.call(5).length, slice.call(true).length, map.call(12345, String).length, join.call(() => 0, '.').length, join.call(function (a,
  b, c) {}, '.'));
(function () {
  print(slice.call(arguments, 1).join(), [].shift.call(arguments), arguments.length, arguments[0], [].push.call(arguments, 'n'),
    arguments.length, [].indexOf.call(arguments, 'n'), [].concat.call(arguments).length);
})('u', 'v', 'w');
const o = { length: 2, 0: 'z', 1: 'y' };
Array.prototype.sort.call(o);
Array.prototype.push.call(o, 'x');
Array.prototype.splice.call(o, 1, 1);
print(JSON.stringify(o), [].every.call('aaa', (c) => c === 'a'), [].reduce.call('123', (a, c) => a + +c, 0), [].find.call(like,
  (v) => v > 'a'), [].at.call(like, -1));
let log = '';
const logging = { get length() { log += 'L'; return 2; }, get 0() { log += 'a'; return 1; }, get 1() { log += 'b'; return 2; },
  set length(v) { log += '=' + v; } };
[].forEach.call(logging, () => { log += '.'; });
[].pop.call({ ...{}, get length() { log += 'l'; return 1; }, set length(v) { log += '=' + v; }, 0: 'gone' });
print(log);
let t = 0;
function count() { return slice.call(arguments).length + [].filter.call(arguments, (x) => x & 1).length; }
for (let i = 0; i < 3000; i++) t += count(i, i + 1, i % 3) + slice.call('abcdef', i % 6).length;
print(t);
for (const m of ['map', 'slice', 'push', 'forEach', 'join', 'reverse', 'concat', 'keys']) {
  let r = '';
  for (const self of [null, undefined]) try { Array.prototype[m].call(self, () => 0); r += 'n'; } catch (e) {
    r += e instanceof TypeError ? 'T' : '?'; }
  print(m, r);
}
try { [].push.call('ab', 'c'); } catch (e) { print(e instanceof TypeError); }
try { [].push.call(Object.freeze({ length: 0 }), 1); } catch (e) { print(e instanceof TypeError); }
