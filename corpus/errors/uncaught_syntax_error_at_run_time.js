// Ends by a SyntaxError that JSON.parse throws in a hot loop.
var texts = ['{"a":1}', '[1,2]', '"s"', 'null'], n = 0;
for (var i = 0; i < 3000; i++) { JSON.parse(texts[i % 4]); n++; if (n === 2900) { print('at', n); texts[1] = '[1,2'; } }
