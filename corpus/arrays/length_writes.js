// Writing length: truncation, growth, bad values, truncation inside a loop, non-writable length.
const a = [1, 2, 3, 4, 5];
a.length = 3;
print(a.join(), a[3], 3 in a);
a.length = 5;
print(a.length, 3 in a, a.join());
for (const bad of [-1, 1.5, NaN, 4294967296, 'x', undefined, {}]) { try { a.length = bad; print('no throw', bad); } catch (e) {
  print(String(bad), e instanceof RangeError, a.length); } }
a.length = '2'; print(a.join());
a.length = { valueOf: () => 1 }; print(a.join());
a.length = true; a.length = null; print(a.length);
try { new Array(-1); } catch (e) { print(e instanceof RangeError); }
try { new Array(1.5); } catch (e) { print(e instanceof RangeError); }
print(new Array(3).length, new Array('3').length, Array(2, 3).length, new Array(4294967295).length);
function drain(x) { let s = 0; while (x.length) { s += x[x.length - 1]; x.length--; } return s; }
for (let i = 0; i < 1000; i++) drain([1, 2, 3]);
print(drain([1, 2.5, 3]), drain(['a', 'b']), drain([]));
function shrink(x) { let s = ''; for (let i = 0; i < x.length; i++) { s += x[i]; if (i === 2) x.length = 4; } return s; }
for (let i = 0; i < 1000; i++) shrink([1, 2, 3, 4, 5, 6]);
print(shrink([1, 2, 3, 4, 5, 6, 7]), shrink([1, 2]));
function setLen(x, n) { x.length = n; return x.length + ':' + x.join(); }
for (let i = 0; i < 3000; i++) setLen([1, 2, 3], i % 5);
print(setLen([1, 2, 3], 0), setLen([1, 2, 3], 2), setLen([0.5, 1.5], 3), setLen({ join: () => 'obj' }, 9));
const big = [];
big.length = 4294967295;
try { big.push('x'); } catch (e) { print(e instanceof TypeError, big.length, big[4294967295]); }
const fixed = Object.defineProperty([1, 2, 3], 'length', { writable: false });
fixed[1] = 'ok'; fixed[3] = 'no'; fixed.length = 1;
print(fixed.join(), fixed.length);
(function () {
  'use strict';
  for (const f of [() => { fixed[3] = 1; }, () => { fixed.length = 0; }, () => fixed.push(1), () => fixed.pop(), () => fixed.shift(),
    () => { fixed[0] = 'w'; }]) {
    try { f(); print('no throw', fixed.join()); } catch (e) { print(e instanceof TypeError, fixed.join()); }
  }
})();
const pinned = [1, 2, 3, 4];
Object.defineProperty(pinned, 1, { configurable: false });
pinned.length = 0;
print(pinned.length, pinned.join());
