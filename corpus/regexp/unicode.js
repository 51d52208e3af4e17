// Code points with u and v, code units without.
var face = '\u{1f600}', s = 'a' + face + 'b';
print(/^.$/.test(face), /^.$/u.test(face), /^..$/.test(face), s.match(/./gu).length, s.match(/./g).length);
print(/\u{1f600}/u.test(face), /\u{61}/.test('a'), /\u{3}/.test('uuu'), /\ud83d\ude00/u.test(face), /\ud83d/.test(face), /\ud83d/u.test(face));
print(/[\u{1f600}-\u{1f64f}]/u.test(face), /[^a]/u.exec(s)[0].length, /[^a]/.exec(s)[0].length, /^[^x]$/u.test(face));
print(/\p{Lu}/u.test('É'), /\p{Lu}/u.test('é'), /\P{Lu}/u.test('é'), /\p{Script=Greek}/u.test('λ'), /\p{L}+/u.exec('12añb3')[0]);
print(/\p{Lu}/.test('p{Lu}'), /\p{Emoji_Presentation}/u.test(face), /\p{ASCII}/u.test('é'), /\p{Any}/u.test('\ud800'));
print(face.replace(/(?:)/g, '-').length, face.replace(/(?:)/gu, '-').length, face.split(/(?:)/u).length, face.split(/(?:)/).length);
var g = /(?:)/gu; g.lastIndex = 1;
print(g.exec(face).index, g.lastIndex);
var re = /\udf06/u;
print(re.exec('\ud834\udf06'), /\udf06/.exec('\ud834\udf06').index);
var y = /./uy; y.lastIndex = 1;
print(y.exec(face)[0].length, y.lastIndex);
print(/^\S$/u.test(face), /\u{10ffff}/u.test('\u{10ffff}'), /[\ud83d\ude00]/u.exec(face)[0].length, /[\ud83d\ude00]/.exec(face)[0].length);
print(/[\p{L}--[a-z]]/v.test('a'), /[\p{L}--[a-z]]/v.test('A'), /[[a-z]&&[aeiou]]+/v.exec('xyzaeb')[0], /^[\q{abc|d}]$/v.test('abc'));
print(/a/v.unicodeSets, /a/v.unicode, /a/u.unicode, /^.$/v.test(face));
for (var bad of ['\\u{110000}', '\\p{Nope}', '\\-', '{', '(?<a>.)\\k<b>', '\\1', 'a{2', ']', '\\c1', '[\\d-z]']) {
  try { new RegExp(bad, 'u'); print(bad, 'accepted'); } catch (e) { print(bad, e.name); }
}
