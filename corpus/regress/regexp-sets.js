// A negated class may not contain strings by how it is written (MayContainStrings, ECMAScript 22.2.1.8), also where operators leave none.
function made(source, flags) {
  try {
    return String(new RegExp(source, flags).exec('xAbab1\u{1f600}'));
  } catch (error) {
    return error.constructor.name;
  }
}
for (const source of ['[^\\q{ab}--\\q{ab}]', '[^\\q{ab|c}&&\\w]', '[^\\w--\\q{ab}]', '[^\\q{a|b}]', '[^\\q{}]', '[^[\\q{ab}--\\q{ab}]]', '[^[^\\q{a}]]', '[\\q{ab|c|}--\\q{}]+', '[^a[\\q{bc}&&b]]', '[^\\q{ab}&&\\q{ab}]']) {
  print(source, made(source, 'v'), made(source, 'iv'));
}
// Alternatives of one character each are like a class, whatever stands beside them.
for (const source of ['(?:a|b|[^\\s\\S]|A)+', '(?:a|bab|b|\\d)+', '(a|b)|A|(?:x|A|)(b)', '(?:|a|b)+?1', '(?:\u{1f600}|1)+$', '(?<=a|b|A)(?:.|\\n)']) {
  print(source, made(source, ''), made(source, 'i'), made(source, 'u'));
}
// A repetition at the beginning: where it is in vain, the next start is behind it, but references and lookbehinds tell starts apart.
print(/a*b/.exec('aaaacaaab').index, /(a*)c\1b/.exec('aaaacaab').index, /a+?(?<=^a)b/.exec('ab').index, /\w+(?<!\w{3})!/.exec('abc!ab!').index, /[^]*?x/.exec('aax').index);
print('aaaa ab'.replace(/a+b/g, '-'), 'aaaa ab'.replace(/(a)+(?=b)/g, '-$1'), JSON.stringify('  x  y '.split(/\s+(?=y)|^\s+/)), /\w{2,}\b/.exec('a bc')[0], /\w*\b./.exec('!a')[0]);
