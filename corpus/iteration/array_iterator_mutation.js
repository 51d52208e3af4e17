// Array iterators are live: growing, shrinking, holes and kind changes during for-of; exhausted iterators stay done; hot.
function walk(a, f) { var r = [], n = 0; for (var v of a) { r.push(String(v)); if (++n > 12) break; f(a, v, n); } return r.join(); }
print(walk([1, 2, 3], (a, v, n) => n < 4 && a.push(v * 10)), walk([1, 2, 3], a => a.pop()), walk([1, 2, 3], a => a.shift()), walk([1, 2, 3], (a, v, n) => { if (n === 1) a.length = 0; }));
print(walk([1, , 3], () => 0), walk([1, 2, 3], (a, v, n) => { if (n === 1) delete a[1]; }), walk([1, 2, 3], (a, v, n) => { if (n === 1) a[2] = 'now a string'; }), walk([1, 2], (a, v, n) => { if (n === 1) a.unshift(0); }),
  walk([1, 2, 3], (a, v, n) => { if (n === 2) a.reverse(); }), walk([1], (a, v, n) => { if (n === 1) a[5] = 6; }));
var a = [1, 2], it = a[Symbol.iterator]();
it.next(); it.next();
print(it.next().done, (a.push(3), it.next().done), [...it].length);
var k = [7, 8].keys(), e = ['x', 'y'].entries();
print([...k].join(), [...e].join('|'), Object.prototype.toString.call(k), typeof k.next, k.return === undefined);
// On array-likes through Array.prototype: length is read at each step.
var like = { length: 2, 0: 'l0', 1: 'l1', 2: 'l2', [Symbol.iterator]: Array.prototype[Symbol.iterator] };
print(walk(like, (o, v, n) => { if (n === 1) o.length = 3; }), [...Array.prototype.entries.call('ab')].join('|'));
// Hot: one for-of site over packed int, double, holey, object arrays and one that changes in the middle.
function sum(l) { var s = 0; for (var v of l) s += v === undefined ? 0.5 : v; return s; }
var kinds = [[1, 2, 3], [0.5, 1.5], [1, , 3], [2147483647, 1], [], [1e300, -1e300]], t = 0;
for (var i = 0; i < 3000; i++) t += sum(kinds[0]);
print(t, kinds.map(sum).join(), sum(['a', 'b']), sum('12'), sum(new Set([4, 5])), sum([1, { valueOf: () => 41 }]));
for (var i = 0; i < 3000; i++) t += sum(kinds[i % 6]);
print(t);
function grow(n) { var l = [0], c = 0; for (var v of l) { if (v < n) l.push(v < n / 2 ? v + 1 : v + 0.5); c += v; } return c + ':' + l.length; }
print(grow(1000), grow(3000));
function drain(n) { var l = []; for (var i = 0; i < n; i++) l.push(i); var c = 0; for (var v of l) { c += v; l.pop(); } return c + ':' + l.length; }
print(drain(4001));
// The prototype's holes and getters are read; a frozen array can be walked; nested walks of one array.
Array.prototype[1] = 'proto';
print(walk([1, , 3], () => 0));
delete Array.prototype[1];
var g = Object.defineProperty([1, 2, 3], 1, { get() { return 'getter' + this.length; } });
print(walk(g, () => 0), walk(Object.freeze([5, 6]), () => 0));
var pairs = '', l3 = [1, 2, 3];
for (var x of l3) for (var y of l3) pairs += x * y + ' ';
print(pairs);
for (var x of [10, 20]) x++;
print(x);
// A throwing callback leaves it usable.
var it2 = [1, 2, 3].values();
try { for (var z of it2) throw z; } catch (err) { print(err, [...it2].join()); }
