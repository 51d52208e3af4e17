// Units of strings by index: in bounds while it gets hot, then at the length, beyond, before 0, at fractions; strings of both widths and ropes.
function unit(s, i) { return s.charCodeAt(i); }
function all(s) { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
let n = 0;
const narrow = 'hello, world', wide = 'h\u20ac\u4e2d\ud83d\ude00!';
for (let i = 0; i < 2000; i++) n += unit(narrow, i % 12) + all(narrow);
print(n);
for (const s of [narrow, wide, '', 'a', narrow + wide, 'ab'.repeat(300)]) {
  print(unit(s, 0), unit(s, s.length - 1), unit(s, s.length), unit(s, s.length + 1), unit(s, -1), unit(s, 4294967296), unit(s, 1e300), unit(s, 0.9), all(s));
}
function lengths(list) { let t = 0; for (const s of list) t += s.length; return t; }
for (let i = 0; i < 500; i++) n += lengths([narrow, wide, 'x']);
print(n, lengths(['', [1, 2, 3], narrow]));
