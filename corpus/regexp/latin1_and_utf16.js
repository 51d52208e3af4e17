// The same patterns against ASCII, Latin-1, UTF-16, ropes and slices of them, long and short.
function count(re, s) { var m = s.match(re); return m ? m.length : 0; }
var ascii = 'abc ', latin = 'ab\u00e9 ', wide = 'ab\u20ac ', pair = 'a\u{1f600} ';
for (var unit of [ascii, latin, wide, pair]) {
  var short = unit + unit, long = '';
  for (var i = 0; i < 100; i++) long += unit;
  print(count(/a/g, short), count(/a/g, long), count(/\w+/g, long), count(/[^\x00-\x7f]/g, long), count(/[^\x00-\x7f]/gu, long), count(/\u00e9|\u20ac/g, long), count(/\s$/g, long));
  var slice = long.slice(7, 300);
  print(slice.search(/ /), slice.replace(/[a-z]/g, '').length, slice.split(/ /).length, /(.)\1/.test(slice), /\u0100*a/.exec(long).index, /\u20ac?\u00e9*a/.exec(long)[0].length);
  var re = /a/g, ends = 0;
  while (re.exec(long)) ends += re.lastIndex;
  print(ends);
}
var text = 'x'.repeat(1000) + '\u00e9';
print(/\u00e9/.exec(text).index, text.replace(/x+/, '').length, /^x*$/.test(text), /^[x\xe9]*$/.test(text), /\xc9/i.exec(text).index);
var other = 'y'.repeat(1000);
for (var i = 0, n = 0; i < 6; i++) n += (i & 1 ? text : other).search(/[xy]$|\u00e9/);
print(n, text.match(/x/g).length + other.match(/y/g).length);
