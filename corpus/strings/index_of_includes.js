// indexOf, lastIndexOf, includes, startsWith, endsWith with empty needles, positions and wide/Latin-1 pairs.
const s = 'abcabcabd';
const needles = ['', 'a', 'abd', 'abc', 'x', 'abcabcabd', 'abcabcabdx', 'bc', 'd'];
const positions = [undefined, 0, 1, 3, 8, 9, 100, -1, NaN, Infinity, '4', 2.9];
for (const n of needles) {
  for (let i = 0; i < 400; i++) s.indexOf(n, i % 9);
  print('"' + n + '"', positions.map((p) => s.indexOf(n, p)).join(' '), '|', positions.map((p) => s.lastIndexOf(n, p)).join(' '), '|',
    positions.map((p) => +s.includes(n, p)).join(''), positions.map((p) => +s.startsWith(n, p)).join(''),
      positions.map((p) => +s.endsWith(n, p)).join(''));
}
print(s.indexOf(), s.lastIndexOf(), 'undefined'.indexOf(), 'null'.includes(null), 'xtruex'.indexOf(true), '1,2'.includes([1, 2]),
  ''.indexOf(''), ''.lastIndexOf('', 5));
const wide = 'ab\u0100ab\u4e2dab', long = 'x'.repeat(1000) + 'needle' + 'x'.repeat(1000);
print(wide.indexOf('ab', 1), wide.lastIndexOf('ab'), wide.indexOf('\u4e2d'), wide.includes('\u0100a'), 'abc'.indexOf('\u0100'),
  wide.indexOf('b\u4e2d'));
print(long.indexOf('needle'), long.lastIndexOf('needle'), long.indexOf('xn'), long.indexOf('y'), long.indexOf('x'.repeat(1001)),
  long.includes('ex'));
print('\ud83d\ude00'.indexOf('\ude00'), '\ud83d\ude00'.includes('\ud83d'), 'aaa'.lastIndexOf('aa'), 'aaaa'.indexOf('aa', 1),
  'a\0b'.indexOf('\0'));
let count = 0, text = 'the cat sat on the mat with the hat '.repeat(60);
for (let at = text.indexOf('the'); at !== -1; at = text.indexOf('the', at + 1)) count++;
let back = 0;
for (let at = text.lastIndexOf('at'); at > 0; at = text.lastIndexOf('at', at - 1)) back++;
print(count, back);
try { 'x'.indexOf(Symbol()); } catch (e) { print(e instanceof TypeError); }
try { ''.includes.call(undefined, 'a'); } catch (e) { print(e instanceof TypeError); }
