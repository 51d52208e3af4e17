// Unary minus: -0 from int 0, 2147483648 from the smallest int32, and every other type.
function neg(a) { return -a; }
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
let s = 0;
for (let i = 1; i < 6000; i++) s += neg(i);
print(s);
print([0, -0, 1, -1, 2147483647, -2147483648, 2147483648, -2147483649, 0.5, NaN, Infinity].map((v) => show(neg(v))).join(' '));
print([true, false, null, undefined, '', '0', '-0', ' 12 ', '0x10', '-0x10', 'x', [], [5], [1, 2], {}].map((v) => show(neg(v))).join(' '));
print(show(neg({ valueOf: () => 0 })), show(neg({ toString: () => '-7' })));
function flip(n) {
  let zeros = 0, minus = 0;
  for (let i = -n; i <= n; i++) {
    const r = -(i | 0);
    if (r === 0) { zeros++; if (1 / r < 0) minus++; }
  }
  return zeros + ':' + minus;
}
print(flip(3000));
function twice(a) { return -(-a); }
for (let i = 0; i < 3000; i++) twice(i);
print(show(twice(0)), show(twice(-0)), twice(-2147483648), show(twice('')), show(-(0 - 0)), show(-(-0 + 0)));
print(-(2 ** 31), -(2 ** 31) | 0, show(-0 | 0), show(~~-0), show(+-0), show(-''), show(-[]));
