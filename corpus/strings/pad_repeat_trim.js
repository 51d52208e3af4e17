// padStart, padEnd, repeat, trim and case mapping: counts at the edge, wide fillers, all white space.
print(['5'.padStart(3, '0'), 'abc'.padStart(2), 'abc'.padStart(6, 'xy'), 'abc'.padEnd(6, 'xy'), 'a'.padStart(5, ''), 'a'.padEnd(3) + '|',
  'a'.padStart(4, 12), 'a'.padEnd(4, undefined) + '|'].join(' '));
print('x'.padStart(NaN), 'x'.padStart(-1), 'x'.padStart('3', '-'), 'x'.padEnd(3.9, '\u4e2d'), '\u0100'.padStart(4, 'ab'), 'abc'.padStart(10,
  'long filler').length, 'q'.padEnd(5, null));
print('ab'.repeat(0) === '', 'ab'.repeat(3), ''.repeat(1e9) === '', 'ab'.repeat(2.9), 'ab'.repeat('2'), 'ab'.repeat(NaN) === '',
  'ab'.repeat(), 'a'.repeat(10000).length);
for (const n of [-1, Infinity, -Infinity, -0.5]) { try { print(n, JSON.stringify('ab'.repeat(n))); } catch (e) { print(n,
  e instanceof RangeError ? 'RangeError' : 'other'); } }
const ws = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
print((ws + 'a b' + ws).trim(), (ws + 'x').trimStart(), ('x' + ws).trimEnd(), ws.trim() === '', ws.trimStart().length,
  (ws + 'x').trimEnd().length, ('\u200b' + 'z').trim().length, '\u180ez'.trim().length);
let t = 0;
for (let i = 0; i < 4000; i++) { const s = ' '.repeat(i % 7) + i + '\t'.repeat(i % 3);
  t += s.trim().length * 2 - s.trimStart().length + String(i).padStart(8, '0').length; }
print(t);
print('aBc\u00e9\u00df'.toUpperCase(), 'A\u0130\u00c9'.toLowerCase().length, '\u00ff'.toUpperCase().charCodeAt(0), '\ufb01'.toUpperCase(),
  '\u03a3'.toLowerCase(), 'abc'.toUpperCase() === 'ABC');
print('A\u03a3'.toLowerCase(), 'A\u03a3A'.toLowerCase(), '\ud801\udc00'.toLowerCase() === '\ud801\udc28',
  '\u00b5'.toUpperCase().charCodeAt(0), '\u0149'.toUpperCase().length);
let c = 0;
for (let i = 0; i < 2000; i++) { const u = 'mixed Case ' + i; if (u.toUpperCase().toLowerCase() === u.toLowerCase()) c++;
  if (u.toLowerCase() === u) c += 10; }
print(c);
print(' a'.trim.length, 'a'.padStart.length, ''.trim.call(12));
