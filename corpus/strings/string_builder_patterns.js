// Common ways to build text: +=, array join, nested calls, reversal, number formatting; the checksums must agree.
function hash(s) { let h = 7; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
const N = 3000;
let a = '';
for (let i = 0; i < N; i++) a += i + ',';
const parts = [];
for (let i = 0; i < N; i++) parts.push(i, ',');
const b = parts.join('');
let c = '';
for (let i = N - 1; i >= 0; i--) c = i + ',' + c;
const d = Array.from({ length: N }, (_, i) => `${i},`).join('');
let e = ''.concat(...Array.from({ length: N }, (_, i) => i + ','));
const f = [...Array(N).keys()].reduce((s, i) => s + i + ',', '');
print([a, b, c, d, e, f].map(hash).join(' '), a.length);
function build(lo, hi) { if (hi - lo === 1) return lo + ','; const m = (lo + hi) >> 1; return build(lo, m) + build(m, hi); }
print(hash(build(0, N)), build(0, 5));
function reverse(s) { let r = ''; for (let i = s.length - 1; i >= 0; i--) r += s[i]; return r; }
print(hash(reverse(a)), reverse(reverse(a)) === a, reverse(a).slice(0, 12));
function caesar(s, k) {
  let r = '';
  for (let i = 0; i < s.length; i++) { const x = s.charCodeAt(i);
    r += x >= 97 && x <= 122 ? String.fromCharCode(97 + ((x - 97 + k) % 26)) : s[i]; }
  return r;
}
const plain = 'the quick brown fox jumps over the lazy dog. '.repeat(40);
print(hash(caesar(plain, 3)), caesar(caesar(plain, 11), 15) === plain, caesar('xyz!', 2));
function table(n) { let out = ''; for (let i = 1; i <= n; i++) { let row = ''; for (let j = 1; j <= n; j++) row += (i * j + '').padStart(4);
  out += row + '\n'; } return out; }
print(hash(table(40)), table(40).length);
function isPalindrome(s) { for (let i = 0, j = s.length - 1; i < j; i++, j--) if (s[i] !== s[j]) return false; return true; }
let pal = 0;
for (let i = 0; i < 6000; i++) if (isPalindrome('' + i)) pal++;
print(pal);
