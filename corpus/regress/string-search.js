// Searches in strings: parts at each place of long texts, in both widths, and texts made so that a search unit by unit would take minutes.
const filler = 'abcdefghij'.repeat(20);
for (const wide of ['', '\u1234']) {
  for (const at of [0, 1, 31, 32, 33, 63, 64, 199, 200]) {
    const text = wide + filler.slice(0, at) + 'zq' + filler.slice(at);
    print(at, text.indexOf('zq'), text.lastIndexOf('zq'), text.indexOf('z'), text.lastIndexOf('q'), text.indexOf('qz'),
      text.includes('zqa'), text.indexOf('zq', at), text.indexOf('zq', at + 2), text.lastIndexOf('zq', at - 1),
      text.indexOf(wide + 'a'), text.lastIndexOf(''), text.indexOf('', 500), text.lastIndexOf('a', 0));
  }
}
print('aaa'.indexOf('\u1234'), '\u1234aaa'.lastIndexOf('\u1235'), ''.indexOf(''), ''.lastIndexOf('a'), 'a'.lastIndexOf('ab'));
for (const unit of ['a', '\u1234']) {
  const text = unit.repeat(50000);
  const half = unit.repeat(15000);
  print(text.indexOf(half + 'b'), text.indexOf('b' + half), text.lastIndexOf('b' + half), text.lastIndexOf(half + 'b'));
  const found = text + 'b' + text;
  print(found.indexOf(half + 'b'), found.lastIndexOf('b' + half), found.indexOf('b' + half), found.lastIndexOf(half + 'b'));
  print((found + found).indexOf('b' + half + half + half + half), found.lastIndexOf('b' + half, 49999), found.split(half + 'b').length);
  const periodic = (unit + unit + 'b').repeat(15000);
  print(periodic.indexOf((unit + unit + 'b').repeat(5000) + unit + 'b'), (periodic + 'b').indexOf('b' + unit + unit + 'bb'),
    ('b' + periodic).lastIndexOf('b' + (unit + unit + 'b').repeat(14999)), periodic.lastIndexOf('c' + periodic.slice(3)));
  print(periodic.replaceAll(unit + 'b' + unit, '').length, periodic.lastIndexOf(periodic), periodic.indexOf(periodic.slice(0, 22500), 1));
}
