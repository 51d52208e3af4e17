// ^ and $ with and without m, at every line terminator; the dot and s.
var text = 'one\ntwo\rthree\u2028four\u2029five\r\nsix';
print(text.match(/^\w+/gm).join(), text.match(/\w+$/gm).join(), text.match(/^\w+/g).join(), text.match(/\w+$/g).join());
print(text.split(/^/m).length, text.replace(/$/gm, ';').length, text.match(/^$/gm).length, text.match(/.+/g).join('|'));
print(/a.b/.test('a\nb'), /a.b/s.test('a\nb'), /a[^]b/.test('a\rb'), /^a$/m.test('b\na\nb'), /^a$/.test('b\na\nb'));
var re = /^\w/gm, at = [];
while (re.exec(text)) at.push(re.lastIndex);
print(at);
print('a\nb'.replace(/^/gm, '> '), JSON.stringify('\n\n'.split(/$/m)), /$^/m.test('a\n'), /(?:^|x)a/.exec('xa')[0]);
print(/^(?:a\n)+$/m.exec('a\na\n')[0].length, /[^]$/.exec('ab\n')[0] === '\n', /\n$/.test('a\n'), /a$/.test('a\n'), /a$/m.test('a\n'));
