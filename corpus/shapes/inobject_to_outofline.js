// Properties cross from in-object to out-of-line slots: literals of every size from 0 to 40, read and written at shared hot sites.
function build(n, base) { var o = {}; for (var i = 0; i < n; i++) o['k' + i] = base + i; return o; }
function lit() { return { k0: 0, k1: 1, k2: 2, k3: 3 }; }
function last(o, n) { return o['k' + (n - 1)]; }
function k3(o) { return o.k3; }
function k9(o) { return o.k9; }
function k30(o) { return o.k30; }
function w9(o, v) { o.k9 = v; }
var h = 0;
for (var r = 0; r < 4; r++)
  for (var n = 1; n <= 40; n++) {
    var o = build(n, r * 100);
    h = (h * 31 + last(o, n) + (k3(o) || 0) + (k9(o) || 0) + (k30(o) || 0)) % 1000003;
    w9(o, n);
    h = (h + o.k9 + Object.keys(o).length) % 1000003;
  }
print(h);
// A literal grows far beyond what it was given room for; values of many kinds survive each growth.
var g = lit(), vals = [1, -0, 1.5, 'str', null, undefined, true, { in: 1 }, [2], NaN, 2147483648, -2147483649];
for (var i = 4; i < 60; i++) g['k' + i] = vals[i % vals.length];
print([g.k0, g.k3, 1 / g.k13, g.k14, g.k15, g.k16, g.k17, g.k18, JSON.stringify(g.k19), g.k20[0], g.k21, g.k22, g.k23, g.k59].join());
for (var i = 0; i < 3000; i++) { w9(g, i); w9(lit(), i); h = (h + k9(g) + k3(g)) % 1000003; }
print(h);
// Two objects of one shape don't share their out-of-line slots.
var x = build(30, 0), y = build(30, 1000);
x.k29 = 'x'; y.k28 = 'y'; x.k30 = 'x30';
print(x.k28, x.k29, y.k28, y.k29, k30(x), k30(y));
// Copies are apart.
var c = { ...x }; c.k29 = 'c'; x.k0 = 'changed';
print(x.k29, c.k29, c.k0, Object.keys(c).length);
// Removing the last and adding it again many times over the border.
for (var i = 0; i < 2000; i++) { delete y['k' + (29 - i % 5)]; y['k' + (29 - i % 5)] = i; }
print(Object.keys(y).slice(-6).join(), y.k25, y.k29);
