// The $ of replacement templates, for patterns and strings.
print('abc'.replace(/b/, '[$&]'), 'abc'.replace(/b/, '[$`]'), 'abc'.replace(/b/, "[$']"), 'abc'.replace(/b/, '[$$]'), 'abc'.replace(/b/, '[$]'), 'abc'.replace(/b/, '[$a$'));
print('abc'.replace(/(b)/, '[$1$2$0$01$10$00]'), 'abcdefghijkl'.replace(/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)/, '$11-$10-$1-$12-$011'));
print('abc'.replace('b', '[$1$&$<x>]'), 'aXbX'.replaceAll('X', "$`|$'"), 'aXbX'.replaceAll(/X/g, "$`|$'"), 'xy'.replace(/(x)|(z)/, '[$2|$1]'));
print('aaa'.replace(/a/g, '$&$&'), 'abc'.replace(/(?:)/g, '$`'), 'a.b'.replace(/\./, '$$.$$'), 'ab'.replace(/(?<n>a)/, '$<n>$<n'), 'ab'.replace(/(a)/, '$<n>'));
var seen = [];
print('x1y22'.replace(/([a-z])(\d+)/g, function () { seen.push([].slice.call(arguments).join('/')); return '<' + arguments[2].length + '>'; }), seen);
print('abc'.replace(/b/, function () {}), 'abc'.replace(/b/, () => '$&'), 'abc'.replace(/b/, null), 'abc'.replace(/b/), 'abc'.replace(/b/, { toString: () => '$&$&' }));
var order = [];
var re = /a/g;
print('aaa'.replace(re, function (m, at) { order.push(at + ':' + re.lastIndex); re.lastIndex = 77; return at; }), order, re.lastIndex);
try { 'aa'.replace(/a/g, function (m, at) { if (at) throw new RangeError('stop'); return 'x'; }); } catch (e) { print(e.name); }
print('aaa'.replace(/a/g, (m, at, s) => s.replace(/a/g, at)));
print('\u00e9\u{1f600}'.replace(/\u{1f600}/u, '$`$&'), 'a\u00e9'.replace(/a/g, '\u20ac$&'));
