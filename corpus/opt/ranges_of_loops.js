// Bounds that are looked at where a loop is entered: arrays that are shorter than the loop believes, that shrink, grow, get holes or other elements while it runs; indices from above, from below, of shifts, masks and differences.
function upTo(a, n) { let s = 0; for (let i = 0; i < n; i++) s += a[i]; return s; }
function through(a, n) { let s = 0; for (let i = 0; i <= n; i++) s += a[i]; return s; }
function own(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
function down(a, n) { let s = 0; for (let i = n - 1; i >= 0; i--) s = s * 3 + a[i] | 0; return s; }
function downFar(a, n) { let s = ''; for (let i = n; i >= -2; i--) s += a[i] + ' '; return s; }
function neighbours(a) { let s = 0; for (let i = 1; i < a.length - 1; i++) s += a[i - 1] * 5 + a[i] * 3 - a[i + 1]; return s; }
function reverse(a, n) { let lo = 0, hi = n; while (lo < hi) { const t = a[lo]; a[lo] = a[hi]; a[hi] = t; lo++; hi--; } return a.join(); }
function bits(words, n) { let s = 0; for (let i = 0; i < n; i++) s += words[i >> 3] >> (i & 7) & 1; return s; }
function bitsThrough(words, n) { let s = 0; for (let i = 0; i <= n; i++) s += words[i >> 3] >> (i & 7) & 1; return s; }
function table(t, keys) { let s = 0; for (let i = 0; i < keys.length; i++) s = s * 7 + t[keys[i] & 15] | 0; return s; }
function ring(t, mask, n) { let s = 0; for (let i = 0; i < n; i++) { s += t[i * 5 & mask]; t[i & mask] = i; } return s; }
function grid(g, w, h) { let s = 0; for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) s += g[y * w + x]; return s; }
function grid8(g) { let s = 0; for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) s += g[y * 8 + x] * (g[x * 8 + y] + 1); return s; }
function triangle(a, n) { let s = 0; for (let i = 0; i < n; i++) for (let j = i; j < n; j++) s += a[j] - a[j - i]; return s; }
function insertion(a) { for (let i = 1; i < a.length; i++) { const v = a[i]; let j = i - 1; while (j >= 0 && a[j] > v) { a[j + 1] = a[j]; j--; } a[j + 1] = v; } return a.join(); }
function shrinks(a, n, at) { let s = 0; for (let i = 0; i < n; i++) { s += a[i] === undefined ? 1000 : a[i]; if (i === at) a.length = 3; } return s; }
function shrinksInside(a, n, cut) { let s = 0; for (let i = 0; i < n; i++) { cut(a, i); s += a[i] === undefined ? 1000 : a[i]; } return s; }
function fills(a, n, v) { for (let i = 0; i < n; i++) a[i] = v; return a.length + ':' + a[n - 1]; }
function becomes(a, n, v) { let s = ''; for (let i = 0; i < n; i++) { s += a[i]; if (i === 2) a[4] = v; } return s; }
function codes(s) { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
function codesTo(s, n) { let h = ''; for (let i = 0; i < n; i++) h += s.charCodeAt(i) + ' '; return h; }
function codesOfOther(s, t) { let h = ''; for (let i = 0; i < s.length; i++) h += t.charCodeAt(i) + ' '; return h; }
function pairs(s) { let h = 0; for (let i = 1; i < s.length; i++) h += s.charCodeAt(i) * s.charCodeAt(i - 1); return h; }
function early(a, n) { for (let i = 0; i < n; i++) if (a[i] === 5) return i; return -1; }
function steps(a, n, by) { let s = 0; for (let i = 0; i < n; i += by) s += a[i]; return s; }
const ints = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3];
const doubles = ints.map((v) => v + 0.5);
const words = ints.map((v) => v * 11);
const cells = [];
for (let i = 0; i < 64; i++) cells.push(i * 3 & 31);
const keep = () => {};
for (let i = 0; i < 200; i++) {
  upTo(ints, 16); upTo(doubles, 16); through(ints, 15); own(ints); own(doubles); down(ints, 16); downFar(ints, 15); neighbours(ints); reverse(ints.slice(), 15); bits(words, 128); bitsThrough(words, 127);
  table(ints, cells); ring(ints.slice(), 15, 20); grid(cells, 8, 8); grid8(cells); triangle(ints, 16); insertion(ints.slice()); shrinks(ints.slice(), 16, -1); shrinksInside(ints.slice(), 16, keep);
  fills(ints.slice(), 16, i); becomes(ints.slice(), 6, i); codes('some text of bytes'); codesTo('some text', 9); codesOfOther('some text', 'other one'); pairs('some text of bytes'); early(ints, 16); steps(ints, 16, 1 + i % 3);
}
print(upTo(ints, 17), upTo(ints, 0), upTo(ints, -5), upTo(doubles, 18), through(ints, 16), through(doubles, 31), own([]), own([, 1]), own([1, 2, 'x']));
print(down(ints, 17), down(ints, 0), down(doubles, 40), downFar(ints, 17), downFar([], 1), neighbours([1]), neighbours([1, 2]), neighbours([1, , 3]), neighbours(doubles));
print(reverse([1, 2, 3], 3), reverse([1, 2, 3], 2), reverse([1], 4), reverse([], -1));
print(bits(words, 129), bits(words, 136), bits(words, -8), bits(words, 0), bitsThrough(words, 128), bitsThrough(words, 2147480000 % 1000));
print(table(ints.slice(0, 9), cells), table([], [1, 2]), table(ints, [-1, -16, 2.5, 1e10]), ring(ints.slice(), 31, 40), ring(ints.slice(), -1, 20), ring([1, 2, 3, 4], 3, 9));
print(grid(cells, 8, 9), grid(cells, 9, 8), grid(cells, 65, 1), grid(cells, 0, 3), grid8(cells.slice(0, 63)), grid8([]), triangle(ints, 18), triangle([1], 3));
print(insertion([5, 4, 3, 2, 1]), insertion([2, 1.5, 3, 0.5]), insertion([]), insertion(['b', 'a']));
print(shrinks(ints.slice(), 16, 5), shrinks(ints.slice(), 20, 0), shrinksInside(ints.slice(), 16, (a, i) => { if (i === 7) a.length = 2; }));
print(shrinksInside(ints.slice(), 16, (a, i) => { if (i === 7) delete a[9]; }), shrinksInside(ints.slice(), 20, (a, i) => { a.push(i); }), shrinksInside(ints.slice(), 16, (a) => { a[12] = 'z'; }));
print(fills([], 5, 1), fills([1, 2], 9, 2.5), fills(Object.freeze([1, 2]), 0, 1), becomes([1, 2, 3, 4, 5, 6], 6, 0.5), becomes([1, 2, 3, 4, 5, 6], 6, 'x'), becomes([1, 2, 3], 6, 7));
print(codes(''), codes('\u{1f600}x'), codesTo('ab', 4), codesTo('', 1), codesOfOther('abc', 'a'), codesOfOther('a', 'abc'), pairs(''), pairs('a'), pairs('ab' + 'c'.repeat(40)));
print(early([1, 2, 5], 1000000), early([], 3), early(ints, 3), steps(ints, 16, 5), steps(ints, 40, 13), steps(ints, 16, 0.5), steps(ints, 2147483647, 1073741823));
