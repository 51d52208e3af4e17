// Numeric literals in every notation, and property access straight on them.
print(0x10, 0XfF, 0b101, 0B11, 0o17, 0O7, 1_000_000, 0xdead_beef, 1e3, 1E-3, .5, 5., 5.e1, 0.1e2, 0e0, 1_0.0_1);
print(010, 0777, 08, 09.5, 019);
print(0xffffffff, 0x80000000, -0x80000000, 0x1fffffffffffff, 0x20000000000001, 0xffffffffffffffff, 0b1 + 0o1);
print(1.7976931348623157e308, 1e309, 5e-324, 2e-324, 1e-400, 0.30000000000000004, 9007199254740993, 4.35, 0.1);
print(1..toString(), 1.5.toFixed(1), 1 .constructor.name, 0x10.toString(2), (255).toString(16), 5..constructor === Number);
print(2147483647, 2147483648, -2147483648, -2147483649, 4294967295, 4294967296);
function constants(i) {
  switch (i % 6) { case 0: return 0; case 1: return -0; case 2: return 2147483648; case 3: return 0.1; case 4: return 1e400;
    default: return 127; }
}
let s = '', z = 0;
for (let i = 0; i < 6000; i++) { const v = constants(i); if (Object.is(v, -0)) z++; if (i < 6) s += v + ' '; }
print(s, z);
function small(a) { return [a + 127, a + 128, a - 129, a + 32767, a + 32768, a + 65536, a - 2147483648, a + 8388608].join(' '); }
for (let i = 0; i < 2500; i++) small(i);
print(small(0), small(-1), small(0.5));
