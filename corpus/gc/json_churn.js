// JSON texts and trees made, parsed, changed and written over and over; a checksum of every round; big texts next to small ones.
function tree(d, r) { return d === 0 ? { leaf: r, s: 'l"' + r } : { l: tree(d - 1, r), r: [tree(d - 1, r + 1), null, r / 2], k: { ['k' + d]: true } }; }
var text = JSON.stringify(tree(4, 0)), h = 0;
for (var i = 0; i < 15; i++) {
  var o = JSON.parse(text);
  o.round = i;
  o.l = tree(3, i);
  (o.r[3] ??= []).push({ i });
  if (o.r[3].length > 5) o.r[3].shift();
  text = JSON.stringify(o);
  for (var j = 0; j < text.length; j += 17) h = (h * 31 + text.charCodeAt(j)) % 1000003;
}
print(h, text.length, JSON.stringify(o.r[3]));
// Small objects in great numbers, held for a while in a window.
var win = [], sum = 0;
for (var i = 0; i < 1000; i++) {
  win.push(JSON.parse(`{"id":${i},"name":"n${i % 13}","tags":["a${i}",{"x":${i / 4}}],"o":{"p":{"q":[${i}]}}}`));
  if (win.length > 60) { var w = win.shift(); sum = (sum * 3 + w.id + w.name.length + w.tags[1].x * 4 + w.o.p.q[0] + w.tags[0].length) % 1000003; }
}
print(sum, win.map(w => w.tags[0]).slice(0, 3).join(), JSON.stringify(win[59]));
// Deep copies by JSON must equal what they copy; replacer and reviver that allocate.
var ok = 0;
for (var i = 0; i < 200; i++) {
  var src = { a: [i, [i + 0.5, { b: 's'.repeat(i % 9) }]], n: null, e: [], u: '\u2603' + i, f: { g: { h: { i } } } };
  var copy = JSON.parse(JSON.stringify(src, (k, v) => Array.isArray(v) ? [...v] : v && typeof v === 'object' ? { ...v } : v), (k, v) => typeof v === 'string' ? v.split('').join('') : v);
  if (JSON.stringify(copy) === JSON.stringify(src) && copy.f.g.h !== src.f.g.h) ok++;
}
print(ok);
// Long arrays of strings with escapes; keys made at run time; results used as keys.
var long = [];
for (var i = 0; i < 625; i++) long.push('line\n' + i + '\t"' + (i % 2 ? 'é' : '\u{1F600}') + '"');
var back = JSON.parse(JSON.stringify(long)), same = 0;
for (var i = 0; i < long.length; i++) if (back[i] === long[i]) same++;
print(same, JSON.stringify(long).length);
var idx = {};
for (var i = 0; i < 625; i++) { var k = JSON.stringify([i % 60, 'k']); (idx[k] ||= []).push(i); }
print(Object.keys(idx).length, Object.keys(idx)[59], idx['[7,"k"]'].length, Object.keys(idx).reduce((s, k) => s + JSON.parse(k)[0], 0));
var errs = 0;
for (var i = 0; i < 375; i++) try { JSON.parse('{"a":[1,{"b":"' + 'x'.repeat(i % 40) + '"' + (i % 2 ? '}]}' : '')); } catch (e) { errs++; }
print(errs);
