// The sticky flag: a tokenizer, and what each method makes of it.
function tokens(s) {
  var kinds = [['number', /\d+(?:\.\d+)?/y], ['name', /[a-z_]\w*/iy], ['space', /\s+/y], ['op', /[-+*\/()=]/y]];
  var out = [], at = 0;
  while (at < s.length) {
    var found = false;
    for (var i = 0; i < kinds.length && !found; i++) {
      var re = kinds[i][1];
      re.lastIndex = at;
      var m = re.exec(s);
      if (m) { found = true; at = re.lastIndex; if (kinds[i][0] !== 'space') out.push(kinds[i][0] + ':' + m[0]); }
    }
    if (!found) throw new SyntaxError('at ' + at);
  }
  return out.join(' ');
}
print(tokens('foo = 3.14*(bar_1 - 2) / x'));
try { tokens('a ? b'); } catch (e) { print(e.name, e.message); }
print('aab'.match(/a/y), 'baa'.match(/a/y), String('aaba'.match(/a/gy)), 'baa'.match(/a/gy));
print('aaba'.replace(/a/y, '-'), 'baa'.replace(/a/y, '-'), 'aaba'.replace(/a/gy, '-'));
print('aaba'.split(/a/y).join('|'), 'xaya'.split(/a/y).join('|'));
print('ba'.search(/a/y), 'ab'.search(/a/y));
var y = /a/y; y.lastIndex = 2;
print('aaba'.replace(y, '-'), y.lastIndex, 'aaab'.replace(y, '-'));
var alt = /foo|bar/y;
print(alt.test('foobar'), alt.lastIndex, alt.test('foobar'), alt.lastIndex, alt.test('foobar'), alt.lastIndex);
var back = /(a)\1/y; back.lastIndex = 1;
print(back.test('xaa'), back.lastIndex, back.test('aa'), back.test('xaa'));
var multi = /^a/my; multi.lastIndex = 2;
print(multi.test('b\na'), multi.lastIndex);
