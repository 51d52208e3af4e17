// Hot calls with fewer and more arguments than parameters, both ways in turn, through T1's direct calls, methods, new, bound and natives.
function none() { return arguments.length; }
function two(a, b) { return (a === undefined ? 'u' : a) + '' + (b === undefined ? 'u' : b); }
function five(a, b, c, d, e) { return [a, b, c, d, e].map(x => x === undefined ? 'u' : x).join(''); }
function locals(a, b) { var x, y = 1, z; return [a, b, x, y, z].map(v => v === undefined ? 'u' : v).join(''); }
var h = 0;
function mix(s) { for (var k = 0; k < s.length; k++) h = (h * 31 + s.charCodeAt(k)) % 1000003; }
for (var i = 0; i < 833; i++) {
  mix(two()); mix(two(1)); mix(two(1, 2)); mix(two(1, 2, 3)); mix(two(1, 2, 3, 4, 5, 6, 7));
  mix(five(i & 7)); mix(five()); mix(five(1, 2, 3, 4, 5, 6));
  mix(locals()); mix(locals(9, 8, 7, 6, 5));
}
print(h);
print(two(), two(1), two(1, 2, 3), five(1, 2), five(1, 2, 3, 4, 5, 6, 7), locals(), locals(1), locals(1, 2, 3, 4), none(), none(1, 2, 3));
// The surplus must not show up as locals, nor what an earlier call left on the stack.
function leave() { return [1, 2, 3, 4, 5, 6, 7, 8].map(x => x * 2).join(''); }
function fresh(a, b, c, d, e, f) { var l1, l2, l3; return l1 === undefined && l2 === undefined && l3 === undefined && f === undefined; }
var clean = 0;
for (var i = 0; i < 1000; i++) { leave(); if (fresh(i)) clean++; leave(1, 2, 3); if (fresh(1, 2, 3, 4, 5)) clean++; }
print(clean);
// Constructors and methods.
function P(x, y) { this.x = x; this.y = y; this.n = arguments.length; }
P.prototype.m = function (a, b, c) { return [this.x, this.y, a, b, c].map(v => v === undefined ? 'u' : v).join(''); };
for (var i = 0; i < 833; i++) { mix(new P(1).m()); mix(new P(1, 2, 3).m(4)); mix(new P().m(1, 2, 3, 4, 5)); }
print(h, new P().n, new P(1, 2, 3, 4).n, new P(7).m(8, 9));
// Recursion with a changing number of arguments.
function rec(n, a, b) { return n === 0 ? [a, b].map(String).join() : n % 3 === 0 ? rec(n - 1) : n % 3 === 1 ? rec(n - 1, n) : rec(n - 1, n, a, b, 'x'); }
for (var i = 0; i < 200; i++) rec(i % 30);
print(rec(10), rec(11), rec(12), rec(20));
// Natives with too few and too many; callbacks with fewer than they are given.
print(Math.max(), Math.min(), Math.pow(2), Math.pow(2, 3, 4), 'abc'.slice(), 'abc'.charAt(), [3, 1, 2].indexOf(), isNaN(), String() === '', Number(), Array().length);
print([1, 2, 3].map(parseInt).join(), ['a', 'b'].map((...r) => r.length).join(), [5, 6].map(none).join(), [1, 2, 3].reduce(() => 7));
