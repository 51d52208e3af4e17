// Canonical numeric strings reach elements, others are names: '1' and 1 are one key, '01', '1.0', '-0' and '+1' are not.
var o = {};
o[1] = 'one';
o['1'] += '!';
o['01'] = 'zero-one';
o['1.0'] = 'one-point';
o[1.0] += '?';
o['-0'] = 'minus zero';
o[-0] = 'zero';
o[+'0'] += ' zero';
o[1e3] = 'thousand';
o['1e3'] = 'exp';
o[1e21] = 'big';
o[0.1 + 0.2] = 'dbl';
o[NaN] = 'nan'; o[Infinity] = 'inf'; o[-5] = 'neg';
o[true] = 't'; o[null] = 'nul'; o[undefined] = 'und'; o[[]] = 'empty'; o[[2, 3]] = 'list'; o[{}] = 'obj';
print(Object.keys(o).join('|'));
print(Object.values(o).join('|'));
print(o['NaN'], o['-5'], o['1e+21'], o['0.30000000000000004'], o.true, o['null'], o[''], o['2,3'], o['[object Object]']);
// One hot site, integer keys then string keys of the same numbers.
function at(a, k) { return a[k]; }
var a = [10, 11, 12, 13], s = 0;
for (var i = 0; i < 3000; i++) s += at(a, i & 3);
for (var i = 0; i < 3000; i++) s += at(a, '' + (i & 3));
print(s);
print(at(a, '1'), at(a, '01'), at(a, ' 1'), at(a, '1.'), at(a, 1.5), at(a, '4'), at(a, -1), at(a, 4294967295), at(a, '4294967296'));
a['2'] = 99; a['02'] = 98; a[-1] = 97; a['-1'] += 1; a[1.5] = 96; a[-0] = 95;
print(a.join(), a.length, Object.keys(a).join());
a['4294967295'] = 'not an index';
print(a.length);
var str = 'xyz';
print(at(str, '1'), at(str, 1), at(str, -0), at(str, '01'), at(str, 3), at(str, 'length'));
var arr = [];
arr['5'] = 1;
print(arr.length, 5 in arr, '5' in arr, arr.indexOf(1));
// 2^31 and beyond in elements.
var big = {};
for (var k of [2147483648, 2147483647, 4294967294, 1, 4294967295, 4294967296]) big[k] = k;
print(Object.keys(big).join());
