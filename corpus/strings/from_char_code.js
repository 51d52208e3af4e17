// fromCharCode and fromCodePoint: wrap modulo 2^16, astral pairs, range errors, many arguments.
const codes = (s) => { const out = []; for (let i = 0; i < s.length; i++) out.push(s.charCodeAt(i).toString(16)); return out.join(','); };
print(codes(String.fromCharCode(65, 0xe9, 0x100, 0x10041, -1, 65.9, '66', NaN, undefined, null, Infinity)), String.fromCharCode() === '',
  String.fromCharCode.length);
print(codes(String.fromCodePoint(65, 0x1f600, 0xffff, 0x10000, 0x10ffff, 0xd800)), String.fromCodePoint() === '',
  String.fromCodePoint(0x1f600) === '\u{1F600}');
for (const bad of [-1, 1.5, 0x110000, NaN, 'x', undefined, Infinity, '65', null, -0]) {
  try { print(String(bad), codes(String.fromCodePoint(bad))); } catch (e) { print(String(bad),
    e instanceof RangeError ? 'RangeError' : 'other'); }
}
let h = 0;
for (let i = 0; i < 6000; i++) { const c = String.fromCharCode(i * 11); h = (h * 31 + c.charCodeAt(0) + c.length) | 0; }
print(h);
function letter(n) { return String.fromCharCode(n); }
let cached = 0;
for (let i = 0; i < 4000; i++) if (letter(97 + (i % 26)) === 'abcdefghijklmnopqrstuvwxyz'[i % 26]) cached++;
print(cached, letter(0x4e2d).length, codes(letter(65536 + 97)), letter('0x61'));
const many = [];
for (let i = 0; i < 3000; i++) many.push(32 + (i % 90));
const s = String.fromCharCode(...many), t = String.fromCharCode.apply(null, many);
print(s.length, s === t, s.slice(85, 95));
print(codes([...'a\u{10ffff}b'].map((c) => String.fromCodePoint(c.codePointAt(0) - (c.length > 1 ? 1 : 0))).join('')));
let log = '';
try { String.fromCodePoint({ valueOf() { log += 'a'; return 1; } }, -5, { valueOf() { log += 'c'; return 1; } }); } catch (e) { print(log);
  }
