// Strings and ropes made all the time while others are kept: collections inside concatenation, flattening and slicing must lose nothing.
function hash(s) { var h = 0; for (var i = 0; i < s.length; i += 7) h = (h * 31 + s.charCodeAt(i)) % 1000003; return h; }
var kept = [], rope = '', sum = 0;
for (var i = 0; i < 1500; i++) {
  rope += 'item ' + i + (i % 3 ? ',' : '\u2603');
  if (rope.length > 4000) { kept.push(rope.slice(100, 900)); rope = rope.slice(-50); }
  var tmp = ('pad' + i).repeat(3).toUpperCase() + i;
  sum = (sum + tmp.length + tmp.charCodeAt(3)) % 1000003;
}
print(kept.length, kept.map(hash).join(), sum, hash(rope));
// Left-deep, right-deep and balanced ropes, flattened late.
var left = '', right = '';
for (var i = 0; i < 1000; i++) { left = left + i % 10; right = i % 10 + right; }
function balanced(a, b) { return b - a === 1 ? String.fromCharCode(97 + a % 26) : balanced(a, a + b >> 1) + balanced(a + b >> 1, b); }
var bal = balanced(0, 3000);
print(left.length, right.length, bal.length, hash(left), hash(right), hash(bal), left === right.split('').reverse().join(''));
// Ropes as keys: interned while collections run.
var o = {}, m = new Map();
for (var i = 0; i < 750; i++) { var k = 'k' + i % 50 + '_' + (i % 7); o[k] = (o[k] || 0) + 1; m.set(k + '!', k); }
print(Object.keys(o).length, m.size, Object.keys(o).every(k => m.get(k + '!') === k), Object.values(o).reduce((a, b) => a + b));
// split, join, replace, pad, template, number to string: all fresh, all compared.
var ok = 0;
for (var i = 0; i < 375; i++) {
  var parts = ('a' + i + ',b' + i * 2 + ',c').split(','), joined = parts.join('-'), t = `${parts[1]}|${joined}|${i / 4}`;
  if (t.split('|')[1].replace('-c', '') === 'a' + i + '-b' + i * 2 && t.padStart(40, '*').trim().length === 40 && Number(t.split('|')[2]) * 4 === i) ok++;
}
print(ok);
var deep = kept.map(s => [...s].reverse().join('')).map(s => [...s].reverse().join(''));
print(deep.every((s, i) => s === kept[i]));
