// ** on ints, doubles, negative zero and infinities, right-associative, as assignment, on objects; hot from int to double results.
print(2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 2, (-2) ** 3, 2 ** -1, (-8) ** (1 / 3), 0 ** 0, NaN ** 0, 1 ** Infinity, (-1) ** -Infinity);
print([[0, -1], [-0, -1], [-0, -3], [-0, 3], [-0, 2], [Infinity, -1], [-Infinity, 3], [-Infinity, -3], [0.5, Infinity], [2, 1024], [2, 1023], [2, -1074], [2, -1075], [4, 100], [10, 15]]
  .map(([a, b]) => { var r = a ** b; return Object.is(r, -0) ? '-0' : String(r); }).join());
var x = 3;
x **= 2; x **= 0.5; x **= -1;
print(x === 1 / 3, 2 ** '3', '2' ** 2, null ** 2, undefined ** 1, true ** 5, [3] ** 2, ({ valueOf: () => 4 }) ** 0.5, 'x' ** 0);
function pow(a, b) { return a ** b; }
var s = 0;
for (var i = 0; i < 4000; i++) s += pow(i % 10, i % 5);
print(s, pow(2, 30), pow(2, 31), pow(-2, 31), pow(2, 32), pow(2, 52) + 1, pow(2, 53) + 1, pow(3, 20), pow(7, 11), pow(1.5, 2), pow(-1.5, 3), pow(9, 0.5), pow(-0, 1) === 0 && 1 / pow(-0, 1));
for (var i = 0; i < 3000; i++) s += pow(i + 0.5, 2) - pow(i, 2) - i;
print(s);
print([0, 1, 2, 3, 4, 5, 10, 31].map(k => (-3) ** k).join(), [1, 2, 3].map(k => 4 ** -k).join());
// Same as Math.pow bit for bit over a grid; order of conversion; precedence among unary, postfix and await-free neighbours.
var diff = 0;
for (var i = -20; i <= 20; i++) for (var j = -8; j <= 8; j++) if (!Object.is((i / 4) ** (j / 2), Math.pow(i / 4, j / 2))) diff++;
print(diff);
var log = [];
var l = { valueOf() { log.push('l'); return 2; } }, r = { valueOf() { log.push('r'); return 3; } };
print(l ** r, log.join(''), 2 ** 2 * 3, 2 * 2 ** 3, -(2 ** 2), (x = 2, x++ ** 2), x, 2 ** +'2', 2 ** -(-1), 2 ** ~0, 2 ** !0, (() => 5)() ** 2);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => Symbol() ** 1), attempt(() => 2 ** { valueOf() { throw new RangeError(); } }));
var arr = [2], k = 0, obj = { get p() { k++; return 5; }, set p(v) { this.q = v; } };
arr[k++] **= 10; obj.p **= 2;
print(arr[0], k, obj.q);
function geo(n) { var t = 0; for (var i = 0; i < n; i++) t += 0.5 ** i; return t; }
print(geo(10), geo(60), 16 ** 0.25, 27 ** (2 / 3) > 8.99, 1e308 ** 2, (-1e308) ** 3);
