// parseFloat: longest decimal prefix, no hex, exponents cut off, infinities, signed zero.
const texts = ['0', '-0', '.5', '5.', '.', '-.5e1', '1e3', '1e', '1e+', '1e-2x', '3.14abc', ' \n 2.5', '+7', '++7', '0x10', 'Infinity',
  '-Infinityx',
  'infinity', 'NaN', '', '1.2.3', '1e400', '-1e400', '1e-400', '-1e-400', '12_3', '00012', '1,5', 'e5', '0.1e-6', '\u20285', '\u180e5'];
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
print(texts.map((t) => show(parseFloat(t))).join(' '));
print([1e21, null, undefined, true, [1.5, 2], {}, -0, '-0.0', '-.0e5'].map((v) => show(parseFloat(v))).join(' '));
print(parseFloat === Number.parseFloat, parseFloat('9007199254740993'), parseFloat('0.1000000000000000055511151231257827'),
  parseFloat('1.7976931348623158e308'));
print(parseFloat('1.7976931348623159e308'), parseFloat('4.9e-324'), parseFloat('2.4703282292062328e-324'),
  parseFloat('2.4703282292062327e-324'));
let bad = 0, sum = 0;
for (let i = 0; i < 4000; i++) {
  const v = (i - 2000) / 7 * Number('1e' + ((i % 30) - 15));
  if (parseFloat(v + 'em') !== v) bad++;
  sum += parseFloat('1' + i + '.5');
}
print(bad, sum);
