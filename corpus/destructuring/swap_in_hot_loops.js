// Swaps and rotations by pattern in hot loops: the temporary array must not be seen wrong when kinds change or targets alias.
function bubble(a) { for (var i = 0; i < a.length; i++) for (var j = 1; j < a.length - i; j++) if (a[j - 1] > a[j]) [a[j - 1], a[j]] = [a[j], a[j - 1]]; return a; }
var seed = 7, list = [];
function rnd() { return seed = (seed * 16807) % 2147483647; }
for (var i = 0; i < 60; i++) list.push(rnd() % 1000);
print(bubble(list).join());
list = list.map((v, i) => i % 3 ? v : v + 0.5).reverse();
print(bubble(list).slice(0, 10).join());
print(bubble(['pear', 'fig', 'apple', '', 'zoo']).join(), bubble([3, 'x', 1, undefined, NaN, 2]).map(String).join());
function gcd(a, b) { while (b) [a, b] = [b, a % b]; return a; }
var g = 0;
for (var i = 1; i < 200; i++) g += gcd(i * 6, 840);
print(g, gcd(0.75, 0.5), gcd(-12, 8), Object.is(gcd(-0, 0), -0), gcd(2147483648, 6));
function fib(n) { let [a, b] = [0, 1]; for (let i = 0; i < n; i++) [a, b] = [b, a + b]; return a; }
print(fib(50), fib(80), fib(100));
// Aliased targets: later stores win, earlier reads are done.
var x = 1, arr = [1, 2, 3];
[x, x] = [5, 6];
[arr[0], arr[arr[0]]] = [2, 'at the index just stored'];
print(x, arr.join());
var i = 0;
[i, arr[i]] = [1, 'i was set first'];
print(i, arr.join());
function rot(p) { [p.a, p.b, p.c] = [p.b, p.c, p.a]; }
var p = { a: 1, b: 'two', c: 3.5 };
for (var k = 0; k < 4000; k++) rot(p);
print(p.a, p.b, p.c);
// From outer variables captured by a closure, from globals, from parameters.
function cap(n) { var l = 0, r = 1, get = () => l + ':' + r; for (var i = 0; i < n; i++) [l, r] = [r, l]; return get(); }
print(cap(5000), cap(5001));
var ga = 'A', gb = 'B';
for (var k = 0; k < 3001; k++) [ga, gb] = [gb, ga];
print(ga, gb);
function params(a, b) { [a, b] = [b, a]; return [a, b, arguments[0], arguments[1]].join(); }
for (var k = 0; k < 2500; k++) params(k, -k);
print(params('x', 'y'));
// Matrix transpose in place; permutations by swapping.
var m = [];
for (var r = 0; r < 6; r++) { m.push([]); for (var c = 0; c < 6; c++) m[r].push(r * 6 + c); }
for (var t = 0; t < 51; t++) for (var r = 0; r < 6; r++) for (var c = 0; c < r; c++) [m[r][c], m[c][r]] = [m[c][r], m[r][c]];
print(m.map(w => w.join(' ')).join('|'));
var perms = [];
(function go(a, k) { if (k === a.length) perms.push(a.join('')); for (var i = k; i < a.length; i++) { [a[k], a[i]] = [a[i], a[k]]; go(a, k + 1); [a[k], a[i]] = [a[i], a[k]]; } })(['a', 'b', 'c', 'd'], 0);
print(perms.length, perms.slice(0, 6).join(), new Set(perms).size);
// An array iterator made user-defined half-way: the pattern must use it.
var AI = Object.getPrototypeOf([][Symbol.iterator]()), realNext = AI.next, calls = 0;
function sw(a, b) { [a, b] = [b, a]; return a + '-' + b; }
for (var k = 0; k < 3000; k++) sw(k, 1);
AI.next = function () { calls++; return realNext.call(this); };
var res = sw('l', 'r');
AI.next = realNext;
print(res, calls, sw('p', 'q'));
