// Classes, ranges, and every escape.
function all(re) { var out = []; for (var i = 0; i < 0x180; i++) if (re.test(String.fromCharCode(i))) out.push(i.toString(16)); return out.length > 12 ? out.length + ':' + out.slice(0, 6) + '..' + out[out.length - 1] : out.join(); }
print(all(/\d/), all(/\w/), all(/\s/), all(/\D/), all(/\W/), all(/\S/));
print(all(/[\d_]/), all(/[^\w]/), all(/[\s\S]/), all(/[^]/), all(/[]/), all(/[^\s\S]/));
print(all(/./), all(/./s), all(/\./), all(/[.]/), all(/[-a]/), all(/[a-]/), all(/[a\-c]/), all(/[\]]/), all(/[\^]/), all(/[b^]/));
print(all(/\t/), all(/\n/), all(/\v/), all(/\f/), all(/\r/), all(/\0/), all(/[\b]/), all(/\cA/), all(/\cj/), all(/\x41/), all(/\u0041/));
print(all(/\x4/), all(/\u004/), all(/\c1/), all(/\c/), all(/[\c1]/), all(/[\c_]/), all(/[\c*]/), all(/\q/), all(/\//), all(/[/]/));
print(all(/\1/), all(/\8/), all(/\101/), all(/\400/), all(/[\1]/), all(/[\8]/), all(/[\101]/), all(/\07/), all(/[\07]/));
print(all(/[\w-z]/), all(/[a-\d]/), all(/[\d-\w]/), all(/[%-+]/), all(/[+--]/));
print(/[\u2028\u2029\ufeff\u3000]/.test('\u2028'), /^\s+$/.test('\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'), /\s/.test('\u180e'), /\s/.test('\u200b'));
print(/^.$/.test('\u2028'), /^.$/s.test('\u2028'), /\w/.test('\u00e9'), /\d/.test('\u0661'));
for (var bad of ['[b-a]', '[', '[\\d-a]', 'a**', '*', '+', '?', '{1}', '(', ')', '(?', '(?<', '(?<a', '(?<a>', '(?<1>a)', '(?<a>.)(?<a>.)', '\\', 'a{2,1}', '(?:', 'x{1}{1}', '(?=a', '(?<=a)*', '(?a)', '[\\w-a]']) {
  try { print(bad, new RegExp(bad)); } catch (e) { print(bad, e.name); }
}
for (var fine of ['{', '}', ']', 'a{', 'a{1', 'a{,2}', 'x{a}', '(?=a)*', '(?!a)+', '\\c', '[\\w-_]']) print(fine, new RegExp(fine).test(fine));
