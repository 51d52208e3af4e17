// Reads and writes past the end, negative and fractional indices, growth by one in a compiled store.
function read(a, i) { return a[i]; }
function write(a, i, v) { a[i] = v; return a.length; }
const ints = [1, 2, 3], dbl = [0.5, 1.5], any = ['a', null];
for (let i = 0; i < 3000; i++) { read(ints, i % 3); write(ints, i % 3, i % 3); }
for (const a of [ints, dbl, any, []]) print([0, 1, 2, 3, 4, -1, 1.5, -0, '0', '00', NaN, 4294967295, 2147483648,
  -2147483648].map((i) => String(read(a, i))).join(' '));
function grow(n) { const a = []; for (let i = 0; i < n; i++) a[i] = i; return a; }
function growBy2(n) { const a = []; for (let i = 0; i < n; i += 2) a[i] = i; return a; }
print(grow(5000).length, grow(5000)[4999], growBy2(4000).length, Object.keys(growBy2(100)).length, growBy2(10).join());
print(write([], 0, 1), write([], 1, 1), write([1], 1, 'x'), write([1, 2], 1025, 0), write([0.5], 1, 2.5), write([], -1, 0), write([], 1.5,
  0), write([], '2', 0), write([], '02', 0));
function sumTo(a, n) { let s = 0; for (let i = 0; i <= n; i++) { const v = a[i]; s += v === undefined ? 100 : v; } return s; }
for (let i = 0; i < 1000; i++) sumTo([1, 2, 3], 2);
print(sumTo([1, 2, 3], 2), sumTo([1, 2, 3], 4), sumTo([], 1), sumTo([0.5], 1), sumTo([1, , 2], 2));
let s = 0;
const ring = grow(16);
for (let i = -5000; i < 5000; i++) { const v = ring[i & 15]; s += v; ring[(i * 7) & 15] = (v + i) & 255; }
print(s, ring.join());
function last(a) { return a[a.length - 1]; }
for (let i = 0; i < 3000; i++) last([i]);
print(last([]), last([1, 2.5]), last(''), last('xyz'), last({ length: 3, 2: 'obj' }), last(arguments_(7, 8)));
function arguments_() { return arguments; }
const named = [1, 2, 3];
named.foo = 'f'; named[-1] = 'n'; named['1.5'] = 'h';
print(read(named, -1), read(named, 1.5), read(named, 'foo'), named.length, Object.keys(named).join(), read(named, { toString: () => '1' }),
  read(named, [2]), read(named, true), read(named, Symbol.iterator) === [].values);
const str = 'abc';
for (let i = 0; i < 3000; i++) read(str, i % 3);
print(read(str, 3), read(str, -1), read(5, 0), read(true, 'x'), read({ a: 1 }, 'a'), read(Object.create([7, 8]), 1), write({}, 'length', 4),
  read(() => 0, 'length'));
for (const bad of [null, undefined]) { try { read(bad, 0); } catch (e) { print(e instanceof TypeError); } try { write(bad, 0, 1);
  } catch (e) { print(e instanceof TypeError); } }
