// Object.is, ===, ==, switch and includes on -0 and NaN, held in properties of hot objects: the double must not become int 0.
function keep(v) { return { v: v }; }
var neg = 0;
for (var i = 0; i < 4000; i++) if (Object.is(keep(i % 2 ? -0 : 0).v, -0)) neg++;
print(neg);
var o = { x: 1 };
o.x = -0;
print(1 / o.x, Object.is(o.x, -0), Object.is(-0, 0), o.x === 0);
o.x = 0; o.x *= -1;
print(1 / o.x);
print(Object.is(NaN, NaN), NaN === NaN, Object.is(NaN, 0 / 0), [NaN].includes(NaN), [NaN].indexOf(NaN), [-0].includes(0), [0].indexOf(-0));
print(Object.is({}, {}), Object.is('a', 'a'), Object.is(), Object.is(undefined, null), Object.is(1, '1'));
switch (-0) { case 0: print('zero case'); break; default: print('default'); }
switch (NaN) { case NaN: print('nan case'); break; default: print('default'); }
function negate(x) { return -x; }
function times(x, y) { return x * y; }
function mod(x, y) { return x % y; }
function round(x) { return Math.round(x); }
var s = 0;
for (var i = 1; i < 4000; i++) s += negate(i) + times(i, 2) + mod(i, 7) + round(i);
print(s);
print([negate(0), times(0, -1), times(-1, 0), mod(-4, 2), mod(4, -2), round(-0.2), round(-0.5), Math.ceil(-0.5), Math.trunc(-0.9), Math.floor(-0)]
  .map(z => Object.is(z, -0) ? '-0' : String(z)).join());
print([0 * 5, -0 + 0, -0 - 0, -0 + -0, 0 - 0, Math.max(-0, 0), Math.min(0, -0), Math.abs(-0), -0 | 0, -0 >>> 0, +'-0', -'0', parseInt('-0'), Number('-0.0')]
  .map(z => Object.is(z, -0) ? '-0' : String(z)).join());
print(JSON.stringify([-0, { a: -0 }]), String(-0), `${-0}`, (-0).toFixed(1), [-0] + '');
var key = {};
key[-0] = 'k';
print(Object.keys(key)[0], Object.is([...new Set([-0])][0], 0), Object.is([...new Map([[-0, 1]]).keys()][0], 0));
