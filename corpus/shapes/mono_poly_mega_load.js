// One load site goes uninitialised, monomorphic, polymorphic to four shapes, megamorphic and back to one shape; the values stay right.
function get(o) { return o.v; }
var makers = [
  i => ({ v: i }),
  i => ({ a: 0, v: i }),
  i => ({ a: 0, b: 0, v: i }),
  i => ({ c: 0, v: i }),
  i => ({ d: 0, e: 0, v: i }),
  i => Object.create({ v: i }),
  i => ({ get v() { return i; } }),
  i => { var f = function () {}; f.v = i; return f; },
  i => { var a = [1, 2]; a.v = i; return a; },
  i => { var o = { x: 1, v: 0 }; delete o.x; o.v = i; return o; },
  i => Object.create(null, { v: { value: i } }),
  i => new (class { v = i; })(),
  i => ({ w: i }),
];
var out = [];
for (var kinds = 1; kinds <= makers.length; kinds++) {
  var s = 0, undef = 0;
  for (var i = 0; i < 600; i++) {
    var v = get(makers[i % kinds](i));
    if (v === undefined) undef++; else s += v;
  }
  out.push(s + '/' + undef);
}
print(out.join(' '));
// A site that stays at four, in a function of its own.
function four(o) { return o.v * 2; }
var t = 0;
for (var i = 0; i < 4000; i++) t += four(makers[i & 3](i));
print(t, four(makers[5](10)), four(makers[6](11)), isNaN(four(makers[12](1))));
var back = 0;
for (var i = 0; i < 4000; i++) back += get(makers[0](i)) - four(makers[0](i));
print(back);
