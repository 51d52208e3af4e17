// Array patterns: holes, rest, defaults, nesting, short and long sources, strings, Maps and user iterators; hot over arrays of changing kind.
function three([a, , b = 'B', ...r]) { return [a, b, r.length, r.join('')].join('/'); }
var h = 0, out = '';
for (var i = 0; i < 3000; i++) { out = three([i, 0, i % 3 ? undefined : i, 7, 8]); h = (h * 3 + out.length) % 99991; }
print(h, out, three([]), three('string'), three([1, 2, 3.5, 4]), three(new Set([1, 2, 3, 4, 5])), three([, , , 'x']));
var [x, [y, [z] = ['dz']] = ['dy'], ...[p, ...q]] = [1, undefined, 3, 4, 5];
print(x, y, z, p, q.join());
var [] = [1], [,] = [1], [, ,] = [], [...none] = [];
print(none.length);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print([null, undefined, 5, {}, true, Symbol(), () => 1].map(v => attempt(() => { var [a] = v; return 'ok'; })).join(),
  [null, undefined, 5, {}].map(v => attempt(() => { var [] = v; return 'ok'; })).join());
// Defaults run only for undefined, left to right, and see earlier names.
var log = [];
function d(n, v) { log.push(n); return v; }
var [a = d('a', 1), b = d('b', a + 1), c = d('c', b + 1)] = [undefined, null];
print(a, b, c, log.join());
print(attempt(() => { let [m = n, n] = [undefined, 1]; }), attempt(() => { let [m, n = m] = [1]; return n; }), attempt(() => { var [m = n, n = 1] = []; return m; }));
// Holey, double, object and sparse arrays at one site; holes read the prototype.
function first([f, s]) { return f + s; }
var kinds = [[1, 2], [0.5, 0.25], ['a', 'b'], [, 1], [{}, 1], [2147483647, 1], [-0, -0], [1]];
for (var i = 0; i < 4000; i++) first(kinds[0]);
print(kinds.map(first).map(v => Object.is(v, -0) ? '-0' : String(v)).join());
Array.prototype[0] = 100;
print(first([, 1]));
delete Array.prototype[0];
// Function names from defaults; rest is a fresh array; source untouched.
var [f1 = () => 1, f2 = class {}, f3 = (0, () => 1)] = [];
print(f1.name, f2.name, '<' + f3.name + '>');
var src = [1, 2, 3], [...copy] = src;
copy.push(4);
print(src.length, copy.length);
// Emoji and lone surrogates are one element each.
var [e1, e2, e3] = 'a\u{1F600}\uD83D!';
print(e1, e2.length, e3.length, e3.charCodeAt(0));
for (let [k, [v]] of new Map([['k1', 'v1'], ['k2', 'v2']])) print(k, v);
