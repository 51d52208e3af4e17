// split: captures, limits, empty matches, empty strings.
function j(v) { return JSON.stringify(v); }
print(j('a1b2c3'.split(/\d/)), j('a1b2c3'.split(/(\d)/)), j('a1b2'.split(/(\d)(x)?/)), j('abc'.split(/(?:)/)), j('abc'.split(/()/)), j('ab'.split(/a*?/)), j('ab'.split(/a*/)));
print(j(''.split(/a/)), j(''.split(/(?:)/)), j(''.split(/a*/)), j('A<B>bold</B>and<CODE>coded</CODE>'.split(/<(\/)?([^<>]+)>/)));
print(j('a,b,c'.split(/,/, 2)), j('a,b,c'.split(/,/, 0)), j('a,b,c'.split(/(,)/, 2)), j('a,b,c'.split(/,/, -1)), j('a,b,c'.split(/,/, 4294967297)), j('a,b'.split(/,/, undefined)));
print(j('aXbxc'.split(/x/i)), j('  a  b '.split(/\s+/)), j('test'.split(/t/)), j('test'.split(/$/)), j('te\nst'.split(/^/m)), j('aaa'.split(/a/)), j('aaa'.split(/aa/)));
print(j('\u{1f600}a'.split(/(?:)/u)), j('a\u{1f600}b'.split(/\u{1f600}/u)), j('ab'.split(/(?=b)/)), j('ab'.split(/(?<=a)/)), j('abc'.split(/b|$/)));
var re = /,/g; re.lastIndex = 3;
print(j('a,b'.split(re)), re.lastIndex, j('a,b'.split(new RegExp(','))), j('undefined'.split()), j('a.b'.split('.')), j('xaxbx'.split(/x/y)));
class Counting extends RegExp { exec(s) { Counting.count = (Counting.count | 0) + 1; return super.exec(s); } }
print(j('a-b-c'.split(new Counting('-'))), Counting.count);
