// One keyed site gets indices, names, symbols, numeric strings, doubles, negative and huge keys on arrays, objects and strings.
var sy = Symbol('k');
function get(o, k) { return o[k]; }
function set(o, k, v) { o[k] = v; return o; }
var a = [1, 2, 3], o = { x: 'ox', 0: 'o0', [sy]: 'osym' };
var keys = [0, 'x', 1, sy, '2', 1.5, -1, 'length', 4294967295, 2147483648, NaN, null, true, -0, '01'];
a.x = 'ax'; a[sy] = 'asym';
var h = 0;
for (var i = 0; i < 3000; i++) h += get(a, i % 3);
print(h);
for (var i = 0; i < 3000; i++) h += get(i % 2 ? a : o, 'x').length;
print(h);
for (var i = 0; i < 3000; i++) { var v = get([a, o, 'str'][i % 3], keys[i % 15]); h = (h * 3 + (v === undefined ? 1 : String(v).length)) % 99991; }
print(h);
print(keys.map(k => String(get(a, k))).join());
print(keys.map(k => String(get(o, k))).join());
print(keys.map(k => String(get('str', k))).join());
var t = [];
for (var i = 0; i < 3000; i++) set(t, i % 10, i);
var b = [], c = {};
keys.forEach((k, i) => { if (k !== 'length') { set(b, k, i); set(c, k, i); } });
print(Object.keys(b).join(), b.length, b[sy]);
print(Object.keys(c).join(), c[sy]);
// A key whose type changes from int to double to string in one loop.
var d = [10, 20, 30, 40], s = 0;
for (var k = 0; k < 4; k += 0.5) s += d[k] === undefined ? 1000 : d[k];
for (var k of ['0', 1, 2.0, '3', '1e0', 6 / 2]) s += d[k] === undefined ? 100000 : d[k];
print(s);
// Key objects are converted once, for a compound assignment too.
var conv = 0, key = { toString() { conv++; return 'n'; } }, q = { n: 1 };
get(q, key); set(q, key, 5);
print(conv, q.n, JSON.stringify(set({}, key, 1)));
