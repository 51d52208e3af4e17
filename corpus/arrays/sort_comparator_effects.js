// A comparator that throws, mutates the array, grows it or changes kinds; the array stays whole.
function sorted(a, f) { return a.sort(f); }
for (let i = 0; i < 1200; i++) sorted([3, 1, 2], (a, b) => a - b);
const a = [5, 3, 8, 1];
try { sorted(a, (x, y) => { if (x === 8 || y === 8) throw new RangeError('stop'); return x - y; }); } catch (e) {
  print(e instanceof RangeError, a.length, [...a].sort().join()); }
// Elements read once before comparing: writes by the comparator are overwritten by the result.
const b = [4, 3, 2, 1];
let once = false;
sorted(b, (x, y) => { if (!once) { once = true; b[0] = 'changed'; b.length = 2; } return x - y; });
print(b.join(), b.length);
const c = [3, 2, 1];
sorted(c, (x, y) => { if (c.length < 4) c.push('extra'); return x - y; });
print(c.slice(0, 3).join(), c.length);
const objs = [{ v: 3 }, { v: 1.5 }, { v: '2' }, { v: 10 }];
let gets = 0;
const withGetters = objs.map((o) => ({ get v() { gets++; return o.v; } }));
print(sorted(withGetters, (x, y) => x.v - y.v).map((o) => o.v).join(), gets > 8);
const nested = [[3, 1, 2], [9, 8], [5]];
sorted(nested, (x, y) => sorted(x, (p, q) => p - q)[0] - sorted(y, (p, q) => p - q)[0]);
print(JSON.stringify(nested));
let calls = 0;
const cmp = (x, y) => { calls++; return x < y ? -1 : x > y ? 1 : 0; };
const words = 'the quick brown fox jumps over the lazy dog again and again'.split(' ');
print(sorted([...words], cmp).join(' '), calls > 10);
print(sorted([...words], (x, y) => x.length - y.length).join(' '));
const bools = sorted([true, false, true, false], (x, y) => x - y);
print(bools.join(), sorted([NaN, 2, 1], (x, y) => 0).join(), sorted([2, 1, 3], (x, y) => (x > y ? Infinity : -Infinity)).join());
let receiver = 'unset', argc = 0;
sorted([2, 1], function () { 'use strict'; receiver = this; argc = arguments.length; return 0; });
print(receiver, argc);
try { sorted(Object.freeze([2, 1]), (x, y) => x - y); } catch (e) { print(e instanceof TypeError); }
const sym = [Symbol('a'), Symbol('b')];
try { sorted(sym); } catch (e) { print(e instanceof TypeError); }
