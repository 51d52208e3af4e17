// parseInt: prefixes, radices, white space, garbage after digits, numbers that print with an exponent.
const texts = ['0', '-0', '42', ' 42', '\n\t+42x', '-42.9', '0x1F', '-0x1f', '0X', '0b11', '0o17', '010', '1e3', '', ' ', '-', '+', '--1',
  '.5',
  'Infinity', 'NaN', '12_3', '9007199254740993', '123456789012345678901234567890', '\u00a012', '\ufeff7', 'z', '1 2', '0xg'];
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
print(texts.map((t) => show(parseInt(t))).join(' '));
// Beyond 2^53 only some radices are exact, so the longest texts stay out.
const short = texts.filter((t) => t.length < 16);
for (const r of [2, 8, 10, 16, 36, 0, 1, 37, NaN, '16', 2.9, -2147483646, 4294967306]) print(r, short.map((t) => show(parseInt(t,
  r))).join(' '));
print([1e21, 1e-7, 0.00001, 123.9, -0, null, undefined, true, [12, 3], {}, NaN, Infinity].map((v) => show(parseInt(v))).join(' '));
print(parseInt(null, 36), parseInt('Infinity', 36), parseInt('11', 2), parseInt('zz', 36), parseInt('102', 2),
  parseInt({ toString: () => '77' }, 8));
print(['10', '10', '10', '10'].map(parseInt).join(' '), parseInt === Number.parseInt);
let s = 0;
for (let i = 0; i < 5000; i++) s += parseInt('  ' + (i - 2500) + 'px') + parseInt(String(i), 16);
print(s);
print(parseInt('1'.repeat(60)), parseInt('1'.repeat(400)), parseInt('f'.repeat(20), 16), parseInt('0'.repeat(500) + '9'),
  parseInt('1'.repeat(54), 2));
try { parseInt(Symbol()); } catch (e) { print(e instanceof TypeError); }
