// Named groups: order, absence, references, in replacements, and the object they are in.
var re = /(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?/;
var m = re.exec('on 2024-05, or so');
print(m.groups.year, m.groups.month, m.groups.day, Object.keys(m.groups), Object.getPrototypeOf(m.groups));
print('day' in m.groups, 'toString' in m.groups, m[1], m[2], m[3]);
print('2024-05-06'.replace(re, '$<day>.$<month>.$<year>'), '2024-05'.replace(re, '[$<day>][$<nope>][$<year]'));
print('2024-05-06'.replace(re, function () { var g = arguments[arguments.length - 1]; return g.day + '/' + g.month; }));
print(/(?<a>.)(?<b>.)\k<a>\k<b>/.test('xyxy'), /(?<a>.)\k<a>/.test('xy'), /\k<a>/.test('k<a>'));
print(/(?<$>a)(?<_b1>b)(?<ünï>c)/u.exec('abc').groups.ünï);
print('ab'.replace(/a/, '[$<x>]'), 'ab'.replace(/(?<x>a)/g, '[$<x>$1$2$<]'));
print(/a/.exec('a').groups, 'groups' in /a/.exec('a'));
var o = 'a1b2'.replace(/(?<l>[a-z])(?<d>\d)/g, (...args) => args.length + JSON.stringify(args[args.length - 1]));
print(o);
for (const { groups: { k, v } } of 'a=1;b=2'.matchAll(/(?<k>\w)=(?<v>\w)/g)) print(k, v);
print(/(?<__proto__>a)/.exec('a').groups.__proto__);
