// slice, substring and substr over a grid of negative, fractional, huge, swapped and non-number bounds.
const s = 'abcdefgh';
const bounds = [undefined, 0, 1, 3, 8, 9, -1, -3, -9, 1.9, -0.5, NaN, Infinity, -Infinity, '2', null];
for (const f of ['slice', 'substring', 'substr']) {
  for (let i = 0; i < 1000; i++) s[f](i % 9, i % 5);
  for (const a of bounds) print(f, String(a), bounds.map((b) => s[f](a, b) || '.').join(' '));
}
print(s.slice(), s.substring(), s.substr(), s.slice(5, 2) === '', s.substring(5, 2), ''.slice(0, 1) === '', ''.substr(-1) === '');
// A slice of a slice of a rope, held after its parent is gone.
let parts = [], h = 0;
for (let i = 0; i < 500; i++) {
  const rope = 'head' + i + 'middle' + i + 'tail';
  parts.push(rope.slice(2, -2).substring(1).substr(0, 12));
}
for (const p of parts) for (let k = 0; k < p.length; k++) h = (h * 31 + p.charCodeAt(k)) | 0;
print(h, parts[7], parts[499]);
print('a\ud83d\ude00b'.slice(0, 2).length, 'a\ud83d\ude00b'.slice(1, 3) === '\ud83d\ude00', '\u0100bc'.slice(1),
  '\u0100bc'.substring(1) === 'bc');
for (const bad of [null, undefined]) for (const f of ['slice', 'substring']) try { ''[f].call(bad, 0); } catch (e) {
  print(e instanceof TypeError); }
print(''.slice.call(123456, 2, 4), ''.substring.call([1, 2, 3], 2), ''.substr.call({}, 8, 6), 'abc'.slice({ valueOf: () => 1 }),
  'abc'.slice([2]));
