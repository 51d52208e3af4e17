// A literal that is no pattern is a SyntaxError before anything runs; at run time it is one that can be caught.
var bad = ['/(/', '/a**/', '/[b-a]/', '/a/gg', '/a/x', '/a/uv', '/\\u{110000}/u', '/(?<n>a)(?<n>b)/', '/(?<n>a)\\k<m>/', '/{1}/', '/\\p{X}/u', '/a/\\u0067', '/[/'];
for (var source of bad) {
  try { Function('print("ran"); return ' + source); print(source, 'accepted'); } catch (e) { print(source, e.name); }
  try { new RegExp(source.slice(1, source.lastIndexOf('/')), source.slice(source.lastIndexOf('/') + 1)); print('run time: accepted'); } catch (e) { print('run time:', e.name); }
}
print(Function('return /a\\/[/]b/g')().source);
