// Numeric literals: hex, octal, binary, separators, exponents, legacy octal, limits and rounding, members on literals.
print(0x1F, 0XfF, 0b1010, 0B11, 0o17, 0O7, 1_000_000, 0xdead_beef, 0b1111_0000, 0o7_7, 1_0.0_1, 1e1_0, .5, 5., 5.e1, .5e-3, 1E3, 0.0, 00, 0e5);
print(010, 0777, 08, 09.5, 0189, 07 + 8, 00, -010, 017 === 15, 019 === 19);
print(0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x1fffffffffffff, 0x20000000000001, 9007199254740993, 0b11111111111111111111111111111111, 2147483648, -2147483648, -2147483649);
print(1e308 * 10, 1.7976931348623157e308, 1.7976931348623159e308, 5e-324, 2e-324, 4.9406564584124654e-324, 2.2250738585072014e-308, 1e-400, 1e400);
print(0.1 + 0.2, 0.1 + 0.7, 1 / 3, 123456789012345680000, 1234567890123456789012, 1e21, 1e-6, 1e-7, 0.000001234, 123e-20, 4.35, 1.005 * 1000, 0.3 - 0.1, 100000000000000000000000);
print(Object.is(-0, 0), 1 / -0, 1 / 0, -0 + 0, Object.is(-0, -0), Object.is(0 * -1, -0), 0x0, -0x0 === 0, 1 / -0x0);
print(5..toString(), 5.0.toFixed(2), (5).constructor.name, 5 .toString(2), 0x10.toString(), 1.5.toFixed(), 1e3.toString(36), .5.toString(2), 0b11.toString(8));
print(1 - -1, 1 - - -1, + +1, - -1, 1 + +'2', 3 - +'1', ~~5.7, ~-1, -~1, !0 + !0, 5-+-+-+1);
// Literals at the edges of small operands in hot code: each keeps its exact value.
function edges(i) {
  switch (i & 15) {
    case 0: return 127; case 1: return 128; case 2: return 255; case 3: return 256; case 4: return 32767; case 5: return 32768; case 6: return 65535; case 7: return 65536;
    case 8: return -128; case 9: return -129; case 10: return -32769; case 11: return 2147483647; case 12: return 2147483648; case 13: return -2147483648; case 14: return 4294967295.5; default: return -0;
  }
}
var s = 0, last = [];
for (var i = 0; i < 4000; i++) { var e = edges(i); s += e; if (i >= 3984) last.push(Object.is(e, -0) ? '-0' : e); }
print(s, last.join());
function plus(x) { return [x + 127, x + 128, x - 128, x - 129, x * 65536, x * 2147483648, x + 0.5, x & 0xff, x | 0x80000000, x ^ 0xffffffff, x << 31, x >>> 0, x % 1e9, 1073741824 + x, x - 1073741825].join(); }
for (var i = 0; i < 1500; i++) plus(i);
print(plus(1), plus(-1), plus(1073741824), plus(0.5));
print([0.1, 0.2, 0.3, 1.1, 2.2, 3.3].reduce((a, b) => a + b), [1e16, 1, -1e16].reduce((a, b) => a + b), 9007199254740992 + 1, 9007199254740992 + 2, 4503599627370496.5, 4503599627370497.5, 9007199254740991.5);
var big = { 1e3: 'a', 0x10: 'b', .5: 'c', 1_1: 'd', 1e21: 'e', 0b11: 'f', 9007199254740993: 'g' };
print(Object.keys(big).join(), big[1000], big[16], big['0.5'], big[11], big['1e+21'], big[3], big[9007199254740992]);
