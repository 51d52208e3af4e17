// Many patterns and many objects: compiled patterns come and go with the objects that have them.
var kept = [], hits = 0;
for (var i = 0; i < 600; i++) {
  var re = new RegExp('k' + i + '(x+)?$', i & 1 ? 'i' : '');
  if (i % 50 === 0) kept.push(re);
  if (re.test('aK' + i + 'xx')) hits++;
  if (re.test('ak' + i)) hits++;
}
print(hits, kept.length, kept.every((re, n) => re.test('k' + n * 50)), kept[7].source);
var big = '';
for (var i = 0; i < 500; i++) big += 'item' + i + ';';
var out = [];
for (var round = 0; round < 3; round++) out.push(big.split(/;/).map(s => /(\d+)/.exec(s)).filter(Boolean).reduce((n, m) => n + +m[1], 0));
print(out, big.match(/item\d*7;/g).length, big.replace(/item(\d+);/g, (m, n) => n % 100 ? '' : n + ' '));
var words = {};
for (const [w] of 'the cat the dog the end'.matchAll(/\w+/g)) words[w] = (words[w] || 0) + 1;
print(JSON.stringify(words));
