// String literals: every escape, line continuations, astral and lone code points, legacy octal, null; identifiers with escapes and Unicode.
function codes(s) { var r = []; for (var i = 0; i < s.length; i++) r.push(s.charCodeAt(i).toString(16)); return r.join(' '); }
print(codes('\b\t\n\v\f\r\'\"\\\0\x7f\xFF\u00e9\u{1F600}\u{0}\u{10FFFF}\q\-\8'), codes("it's"), codes('say "hi"'));
print(codes('\1\12\123\377\400\08\19\778'), '\u{00000041}', '\x41\u0041' === 'AA');
print('line \
continued', 'a\
\
b', codes('\u2028\u2029'), '\
'.length);
print('\uD83D\uDE00' === '\u{1F600}', '\uD83D'.length, '\uDE00\uD83D'.codePointAt(0).toString(16), codes('\uD83D' + '\uDE00'), '\u{1F600}'.length, '\ud83d\u{de00}' === '\u{1F600}');
print('é' === '\xe9', '中'.charCodeAt(0), '😀'.length, 'naïve'.length, '\u0065\u0301'.length, 'ﬀ'.toUpperCase(), 'ß'.toUpperCase(), 'İ'.toLowerCase().length, 'Σ'.toLowerCase());
// Identifiers.
var \u0061bc = 'escaped', \u{64}ef = 'braced', $ = 'dollar', _ = 'under', été = 'french', 変数 = 'kanji', ℮ = 'estimated', a\u{62} = 'ab', ªº = 'ordinal', x\u0301 = 'combining', 𝒳 = 'astral';
print(abc, def, $, _, été, 変数, ℮, ab, ªº, x́, 𝒳, \u{1d4b3});
var o = { \u0061: 1, été: 2, 'é-t': 3, \u{1d4b3}: 4, if: 5, class: 6, null: 7, new: 8, get: 9, set: 10, static: 11, of: 12, let: 13, yield_: 14 };
print(o.a, o.\u0061, o.été, o['é-t'], o.𝒳, o.if, o.class, o.null, o.new, o.get + o.set + o.static + o.of + o.let, Object.keys(o).length);
var of = 1, get = 2, set = 3, static_ = 4, let_ = 5, target = 6, from = 7, as = 8, undefined2;
print(of + get + set + target + from + as, ((let1, of) => let1 + of)(1, 2));
for (var of of [of, 2]) ;
print(of, typeof undefined2);
class \u0041bc { \u006d() { return 'method m'; } static été = 'static'; }
print(new Abc().m(), Abc.name, Abc.été, (function \u{66}() { return f.name; })());
l\u0061bel: for (; ;) break label;
// Escapes never end a string or a line; strings that look like other tokens.
print('//not a comment', '/*nor this*/', "'", '"', '`${not}`', '\u0027', '\u000a'.length, '</script>', '<!--', '\\n'.length, '\\\\'.length);
var text = 'The quick brown fox', h = 0;
for (var i = 0; i < 3000; i++) h = (h * 31 + (text + '\u0101\x00\u{1F600}').charCodeAt(i % 23)) % 1000003;
print(h, ('\0' + 1).length, 'a\0b'.indexOf('\0'), ['\x00', ''].map(s => s.length).join(), '\0' == 0, '\0' < '\x01', 'Z' < 'a', '\uffff' > '\u{1F600}');
