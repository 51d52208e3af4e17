// Annex B: what is accepted without the flag u.
print(/\1(a)/.exec('aa')[0], /(?:\2)(a)(b)/.exec('ab')[0], /\2(a)/.test('\u0002a'), /(a)\2/.test('a\u0002'), /[\2]/.test('\u0002'), /\18/.test('\u00018'), /\377/.test('\xff'));
print(/a{/.test('a{'), /a{1/.test('a{1'), /a{,1}/.test('a{,1}'), /}/.test('}'), /]/.test(']'), /x{1,2/.test('x{1,2'));
print(/\a\g\k\y/.test('agky'), /\u/.test('u'), /\u12/.test('u12'), /\x/.test('x'), /\x1/.test('x1'), /\c/.test('\\c'), /\cé/.test('\\cé'), /[\c]/.test('\\'), /\_/.test('_'));
print(/(?=a)*/.test(''), /(?=a){2}a/.test('a'), /(?!b)?a/.test('a'), /(?=(b))?a/.exec('a')[1]);
print(/[a-\s]/.test('-'), /[\s-a]/.test('-'), /[\w-\d]/.test('-'), /[--0]/.test('.'));
print(/\k<a/.test('k<a'), /\k/.test('k'), /(?<a>x)\k<a>/.test('xx'));
for (var bad of ['\\k', '\\k<b>', '\\k<']) { try { new RegExp('(?<a>x)' + bad); print('accepted'); } catch (e) { print(e.name); } }
print(/<!--/.test('<!--'), /\08/.test('\u00008'), /\8\9/.test('89'), /(\9)/.exec('9')[0]);
