// split by strings: empty separator, limits, missing separator, overlapping matches; join puts it back.
const show = (a) => a.length + '[' + a.map((x) => JSON.stringify(x)).join(',') + ']';
print(show('a,b,c'.split(',')), show('a,b,c'.split(',', 2)), show('a,b,c'.split('')), show('a,b,c'.split()), show('a,b,c'.split(undefined,
  0)));
print(show(''.split('')), show(''.split(',')), show(''.split()), show(','.split(',')), show('aaaa'.split('aa')), show('aaa'.split('aa')),
  show('abc'.split('abc')), show('abc'.split('abcd')));
print(show('abc'.split('', 2)), show('abc'.split('', 0)), show('a1b1c'.split(1)), show('anullb'.split(null)),
  show('aundefinedb'.split(undefined)), show('a,b'.split(',', -1)));
print(show('a,b,c,d'.split(',', 4294967297)), show('a,b,c'.split(',', '2')), show('a,b'.split(',', NaN)), show('a,b'.split(',', 1.9)),
  show('a,b'.split([','])));
print(show('x\ud83d\ude00y'.split('')), show('\u0100-\u0101-c'.split('-')), show('caf\u00e9 ol\u00e9'.split('\u00e9')));
const big = [];
for (let i = 0; i < 3000; i++) big.push(i * 7);
const text = big.join(';');
const again = text.split(';');
let same = again.length === big.length;
for (let i = 0; i < big.length; i++) if (+again[i] !== big[i] || again[i] !== String(big[i])) same = false;
print(text.length, same, again.join('').length, text.split(';7').length, text.split('').length === text.length);
// The parts must be plain strings, usable as keys and numbers.
const counts = {};
for (const w of 'b a c a b a '.repeat(200).split(' ')) counts[w] = (counts[w] || 0) + 1;
print(JSON.stringify(counts));
let s = 'one two  three';
print(s.split(' ').map((w) => w.length).join(), s.split('o').join('0'), s.split('').reverse().join(''));
const parts = 'p,q'.split(',');
parts.push('r');
parts[5] = 's';
print(parts.length, parts.join('-'), Array.isArray(parts), parts instanceof Array);
try { ''.split.call(null, ''); } catch (e) { print(e instanceof TypeError); }
