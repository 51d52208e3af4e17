// A slot holds int32 for long, then a double, -0, a string, an object, undefined: arithmetic at the hot site must follow.
function Box(v) { this.v = v; }
function twice(b) { return b.v + b.v; }
function less(b, x) { return b.v < x; }
function inc(b) { return ++b.v; }
var b = new Box(1), s = 0;
for (var i = 0; i < 4000; i++) { b.v = i; s += twice(b); if (less(b, 2000)) s++; inc(b); }
print(s);
var vals = [0.5, -0, NaN, Infinity, 1e300, 1073741824, 2147483647, -2147483648, 4294967295, 9007199254740991, '7', 'x', '', null, undefined, true, [3], {},
  { valueOf() { return 11; } }];
print(vals.map(v => twice(new Box(v))).map(r => Object.is(r, -0) ? '-0' : String(r)).join());
print(vals.map(v => +less(new Box(v), 5)).join(''));
print(vals.map(v => inc(new Box(v))).join());
// int32 overflow in the slot itself.
var c = new Box(2147483640), out = [];
for (var i = 0; i < 12; i++) out.push(inc(c));
print(out.slice(5, 9).join(), typeof c.v);
c.v = 9007199254740990;
print(inc(c), inc(c), inc(c), inc(c));
// A loop that changes the kind halfway through.
var acc = new Box(0);
for (var i = 0; i < 6000; i++) {
  acc.v += i < 2000 ? 1 : i < 4000 ? 0.25 : i === 4000 ? 'S' : i < 4005 ? i : '';
}
print(acc.v);
var flip = new Box(0), sum = 0;
for (var i = 0; i < 6000; i++) { flip.v = i % 3 === 0 ? i : i % 3 === 1 ? i / 2 : '' + i; sum += flip.v * 2; }
print(sum);
// One slot, functions then not.
var f = new Box(x => x + 1), calls = 0;
function invoke(q) { return q.v(1); }
for (var i = 0; i < 3000; i++) calls += invoke(f);
f.v = { not: 'callable' };
try { invoke(f); } catch (e) { print(calls, e.constructor.name); }
f.v = Math.sqrt;
print(invoke(f));
