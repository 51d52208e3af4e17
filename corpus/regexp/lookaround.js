// Looking ahead and behind: captures, direction, negation, nesting.
function show(re, s) { var m = re.exec(s); return m ? JSON.stringify(m) + '@' + m.index : 'null'; }
print(show(/foo(?=bar)/, 'foobaz foobar'), show(/foo(?!bar)/, 'foobar foobaz'), show(/(?=(\w+))\1:/, 'abc:'), show(/(?!(a))b/, 'b'));
print(show(/(?<=\$)\d+/, 'a10 $20'), show(/(?<!\$)\b\d+/, '$10 20'), show(/(?<=(\d+)(\d+))$/, '1053'), show(/(?<=\1(\d+))c/, '33c'));
print(show(/(?<=([abc]+)([abc]+)).$/, 'abcdbc!'), show(/(?<=a(?=([^d]{2})))\w/, 'abcd'), show(/(?<=(?<a>\w){3})f/, 'abcdef'), show(/(?<=^|,)x/, 'ax,x'));
print(show(/(?<=a{2,3}?)b/, 'aaab'), show(/(?<!^)b/, 'bab'), show(/(?<=(?:a|bc)*)d/, 'abcd'), show(/(?<!abc)\w\w\w/, 'abcdef'), show(/(?<=(\w)+)f/, 'abcdef'));
print(show(/(?<=(.)\1)c/, 'abbc'), show(/(?<=\1(.))c/, 'abbc'), show(/(?<=\k<x>(?<x>.))d/, 'aad'), show(/(?=a(?=b(?=c)))abc/, 'abc'), show(/(?!(?!a))a/, 'a'));
print('1234567.891'.replace(/\B(?=(?:\d{3})+(?!\d))/g, ','), 'aBcD'.split(/(?=[A-Z])/).join('|'), 'a1b2'.split(/(?<=\d)/).join('|'));
print(show(/(?<=ab(?:c){1})d/, 'abcd'), show(/(?<=\ud83d)\ude00/, '\u{1f600}'), show(/(?<=\ud83d)\ude00/u, '\u{1f600}'), show(/(?<=\u{1f600})x/u, '\u{1f600}x'));
var g = /(?<=a)b/g; g.lastIndex = 1;
print(g.exec('ab').index, /(?<=^a)b/y.test('ab'));
