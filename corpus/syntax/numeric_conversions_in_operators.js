// Operators over every pair of kinds: + - * / % < == === & | << >>>, a table hashed by each operator; int-warmed sites first.
var vals = [0, -0, 1, -1, 1.5, NaN, Infinity, -Infinity, 2147483647, -2147483648, 4294967295, 9007199254740991, '', '0', '1.5', 'x', ' 12 ', '0x1f', '1e3', '-', true, false, null, undefined,
  [], [5], [1, 2], {}, { valueOf: () => 7 }, { toString: () => '8' }, () => 1];
var ops = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b, '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b,
  '==': (a, b) => a == b, '!=': (a, b) => a != b, '===': (a, b) => a === b, '&': (a, b) => a & b, '|': (a, b) => a | b, '^': (a, b) => a ^ b, '<<': (a, b) => a << b, '>>': (a, b) => a >> b, '>>>': (a, b) => a >>> b,
};
function show(v) { return Object.is(v, -0) ? '-0' : typeof v === 'string' ? "'" + v + "'" : String(v); }
for (var name in ops) for (var i = 0; i < 400; i++) ops[name](i, 3);
vals[30].toString = () => 'fn';
for (var name in ops) {
  var h = 0, sample = [];
  for (var i = 0; i < vals.length; i++) for (var j = 0; j < vals.length; j++) {
    var s = show(ops[name](vals[i], vals[j]));
    for (var k = 0; k < s.length; k++) h = (h * 31 + s.charCodeAt(k)) % 1000003;
    if ((i * 7 + j * 3) % 97 === 5) sample.push(s);
  }
  print(name, h, sample.slice(0, 6).join(' '));
}
var un = [v => -v, v => +v, v => ~v, v => !v, v => typeof v, v => v++, v => ++v, v => v | 0, v => v >>> 0];
for (var f of un) for (var i = 0; i < 300; i++) f(i);
print(un.map(f => { var h = 0; for (var v of vals) { var s = show(f(v)); for (var k = 0; k < s.length; k++) h = (h * 31 + s.charCodeAt(k)) % 1000003; } return h; }).join());
