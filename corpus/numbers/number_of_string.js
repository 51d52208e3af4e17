// Number(string): the StringNumericLiteral grammar, and correct rounding of hard decimal cases.
const texts = ['', ' ', '\t\n\r\u00a0\ufeff\u2028', '0', '-0', '+5', '- 5', '5 5', '.5', '5.', '.', '1e3', '1e', '1E+3', '1e1000',
  '-1e1000', '0x1f', '-0x1f',
  '0X1G', '0b101', '0B2', '0o17', '0o8', '017', '1_000', 'Infinity', '+Infinity', 'INFINITY', 'inf', 'NaN', '12px', '1,000', '0x', '1e-400',
    '\u180e1', '1n'];
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
print(texts.map((t) => show(Number(t))).join(' '));
print(texts.filter((t) => !Object.is(Number(t), +t) || !Object.is(Number(t), t * 1) || !Object.is(Number(t),
  t - 0 === 0 ? Number(t) : t - 0)).length);
const hard = ['9007199254740993', '9007199254740992.9999999999999', '9007199254740993.0000000000001',
  '0.500000000000000166533453693773481063544750213623046875',
  '1.00000000000000011102230246251565404236316680908203125', '1.00000000000000011102230246251565404236316680908203126',
  '2.2250738585072011e-308', '2.2250738585072012e-308', '4.9406564584124654e-324', '2.4703282292062327e-324', '2.4703282292062328e-324',
  '1.7976931348623157e308', '1.7976931348623158e308', '1.797693134862315808e308', '8.5e22', '1e23', '6.02214076e23',
    '123456789012345678901234567890',
  '0.1e-5', '3.5844466002796428e298', '6.9294956446009195e15', '179769313486231580793728971405301e276'];
print(hard.map(Number).join(' '));
print(Number('1' + '0'.repeat(400) + 'e-400'),
  Number('0.' + '0'.repeat(400) + '1e401'), Number('0x' + 'f'.repeat(14)), Number('0x20000000000001'),
  Number('0b' + '1'.repeat(54)));
print([null, undefined, true, false, [], ['7'], [1, 2], {}, { valueOf: () => '0x10' }].map((v) => show(Number(v))).join(' '), Number(),
  new Number('3') + 1);
let s = 0;
for (let i = 0; i < 5000; i++) s += Number('-' + i) + Number(i + '.25') + Number('0x' + i);
print(s);
