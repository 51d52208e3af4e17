// What exec returns: groups that matched or not, index, input, groups, and nothing else.
function show(m) {
  if (m === null) return 'null';
  var out = [];
  for (var i = 0; i < m.length; i++) out.push(m[i] === undefined ? 'undefined' : JSON.stringify(m[i]));
  return '[' + out.join(',') + '] at ' + m.index + ' of ' + JSON.stringify(m.input) + ' keys ' + Object.keys(m).join();
}
print(show(/b/.exec('abc')));
print(show(/(a)|(b)/.exec('b')));
print(show(/(a)|(b)/.exec('a')));
print(show(/(?:a)(b)?(c)?/.exec('zabz')));
print(show(/(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac')));
print(show(/((a)|(ab))((c)|(bc))/.exec('abc')));
print(show(/(?=(a+))/.exec('baaabac')));
print(show(/(?=(a+))a*b\1/.exec('baaabac')));
print(show(/(.*?)a(?!(a+)b\2c)\2(.*)/.exec('baaabaac')));
print(show(/a[a-z]{2,4}?/.exec('abcdefghi')));
print(show(/x/.exec('abc')));
print(show(/(?:)/.exec('')));
print(show(/^/.exec('abc')), show(/$/.exec('abc')));
print(show(/undefined/.exec()), show(/null/.exec(null)), show(/\d/.exec(42)), show(/,/.exec([1, 2])));
print(show(/()|/.exec('')), show(/(a*)*/.exec('b')), show(/(a*)+/.exec('b')));
var d = Object.getOwnPropertyDescriptor(/b/.exec('abc'), 'index');
print(d.value, d.writable, d.enumerable, d.configurable);
