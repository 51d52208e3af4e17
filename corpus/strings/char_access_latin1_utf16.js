// Indexing, charAt, charCodeAt, codePointAt and at over Latin-1, UTF-16 and surrogate pairs, in and out of bounds.
const latin = 'caf\u00e9 \u00ff!', wide = 'a\u0101\u4e2d\uffff', astral = 'x\ud83d\ude00y\ud800z\udc00', empty = '';
function code(s, i) { return s.charCodeAt(i); }
function index(s, i) { return s[i]; }
for (let i = 0; i < 3000; i++) { code(latin, i % 7); index(latin, i % 7); }
for (const s of [latin, wide, astral, empty]) {
  const out = [];
  for (const i of [0, 1, 2, 3, -1, s.length - 1, s.length, 1.7, NaN, '1', undefined, Infinity, -0, 4294967296]) {
    const c = s[i], cp = s.codePointAt(i), at = s.at(i);
    out.push(code(s, i) + '/' + (cp === undefined ? 'u' : cp) + '/' + s.charAt(i).length + '/' + (c === undefined ? 'u' : c.length)
      + '/' + (at === undefined ? 'u' : at.charCodeAt(0)));
  }
  print(s.length, out.join(' '));
}
function sum(s) { let t = 0; for (let i = 0; i < s.length; i++) t = (t * 33 + s.charCodeAt(i)) % 1000003; return t; }
for (let k = 0; k < 200; k++) { sum(latin); sum(wide); sum(astral); }
print(sum(latin), sum(wide), sum(astral), sum(latin.repeat(500)), sum(wide.repeat(500)));
print([...astral].length, [...astral].map((c) => c.codePointAt(0).toString(16)).join(' '));
// One UTF-16 character turns a long Latin-1 string wide: its other characters must not change.
const mixed = 'q'.repeat(2000) + '\u0100' + 'r'.repeat(2000);
print(mixed.length, mixed.charCodeAt(1999), mixed.charCodeAt(2000), mixed.charCodeAt(2001), mixed.slice(2001) === 'r'.repeat(2000));
print(mixed.slice(0, 2000) === 'q'.repeat(2000), ('q' + '\u0100').slice(0, 1) === 'q', '\u00e9' === 'e\u0301', '\u00e9'.length,
  'e\u0301'.length);
const o = { q: 1, '\u00e9': 2, '\u0100': 3 };
print(o[mixed[0]], o[latin[3]], o[mixed[2000]], o['\u0100'.charAt(0)]);
print(String.prototype.charAt.call(12345, 2), String.prototype.charCodeAt.call(true, 0), String.prototype.at.call([1, 2], -1));
