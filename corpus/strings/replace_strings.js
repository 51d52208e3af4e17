// replace and replaceAll with strings: $ patterns, function replacers, empty patterns, custom Symbol.replace.
print('aXbXc'.replace('X', '-'), 'aXbXc'.replaceAll('X', '-'), 'abc'.replace('', '_'), 'abc'.replaceAll('', '_'), 'abc'.replace('z', '-'),
  ''.replaceAll('', 'x'));
print('abcabc'.replace('b', '[$&]'), 'abcabc'.replace('b', "[$`|$']"), 'abcabc'.replaceAll('b', "($`)"), 'abc'.replace('b', '$$'),
  'abc'.replace('b', '$1'), 'abc'.replace('b', '$'));
print('abc'.replace('b', '$$&'), 'abc'.replace('b', '$<n>'), 'aaa'.replaceAll('a', '$&$&'), 'aaa'.replaceAll('aa', 'b'), 'abc'.replace('b',
  '$0'));
const calls = [];
print('a-b-c'.replace('-', (m, at, all) => { calls.push(m, at, all); return at; }), 'a-b-c'.replaceAll('-', (m, at, s) => { calls.push(at);
  return '<' + at + s.length + '>'; }), calls.join());
print('abc'.replace('b', () => '$&'), 'abc'.replace('b', () => undefined), 'abc'.replace('b'), 'abc'.replaceAll('c', null), 'a1'.replace(1,
  2), 'anull'.replace(null, 'x'));
let s = 'the quick brown fox '.repeat(20), n = 0;
for (let i = 0; i < 400; i++) { const r = s.replaceAll('o', () => i % 10).replace('quick', 'slow');
  n = (n + r.length + r.charCodeAt(i)) | 0; }
print(n);
const custom = { [Symbol.replace](str, by) { return 'custom:' + str + ':' + by; } };
print('abc'.replace(custom, 'd'), 'abc'.replaceAll(custom, 'e'));
let log = '';
const pat = { toString() { log += 'p'; return 'b'; } }, rep = { toString() { log += 'r'; return 'B'; } };
print('abc'.replace(pat, rep), 'xyz'.replace(pat, rep), log);
print('\u0100b\u0100'.replaceAll('\u0100', 'a'), 'aba'.replaceAll('a', '\u4e2d').length, '\ud83d\ude00'.replace('\ude00', 'x').length,
  'a\0b'.replace('\0', 'N'));
let chain = '';
for (let i = 0; i < 300; i++) chain = (chain + 'ab').replace('aba', 'x');
print(chain.length, chain.slice(0, 10));
try { ''.replace.call(undefined, 'a', 'b'); } catch (e) { print(e instanceof TypeError); }
try { 'abc'.replace('b', () => { throw new RangeError(); }); } catch (e) { print(e instanceof RangeError); }
