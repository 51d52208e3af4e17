// Strings: built by +, by templates, compared, sliced, indexed; of one unit, of two-byte units, with surrogates; numbers and others added to them.
function build(n, piece) { let s = ''; for (let i = 0; i < n; i++) s += piece + i; return s; }
function count(s, c) { let n = 0; for (let i = 0; i < s.length; i++) if (s[i] === c) n++; return n; }
function codes(s) { let h = 7; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
function reverse(s) { let r = ''; for (let i = s.length - 1; i >= 0; i--) r += s.charAt(i); return r; }
function order(a, b) { return (a < b) + ':' + (a <= b) + ':' + (a > b) + ':' + (a === b) + ':' + (a == b); }
function template(a, b) { return `${a}-${b}-${a + b}`; }
for (let i = 0; i < 200; i++) { build(6, 'p'); count('banana', 'a'); codes('hash me'); reverse('level'); order('a' + i, 'b'); template(i, 'x'); }
const odd = ['', 'ä', 'Ω', '\u{1f600}', 'a\0b', 'zz'.repeat(40), '\ud800', 'é' + '\u0301'];
for (const s of odd) print(count(s, 'z'), codes(s), reverse(s).length, codes(reverse(s)), order(s, 'zz'), template(s.length, s.length));
for (const v of [1, -0, 0.1, NaN, null, undefined, true, [1, 2], { toString() { return 'T'; }, valueOf() { return 4; } }]) print(build(2, v), template(v, 1), template('s', v), order(v, 1), order('1', v));
print(codes(build(300, 'long')), build(2000, '').length, count(build(500, 'q'), 'q'), 'abc'[3], 'abc'[-1], 'abc'['1'], 'abc'[0.5]);
try { template(Symbol('s'), 1); } catch (e) { print(e.name); }
