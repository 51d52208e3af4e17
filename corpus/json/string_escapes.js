// Escapes in both directions: control characters, quotes, lone surrogates, astral and Latin-1 text, ropes; long strings; round trips.
function codes(s) { var r = []; for (var i = 0; i < s.length; i++) r.push(s.charCodeAt(i)); return r.join(); }
print(codes(JSON.stringify('"\\\b\f\n\r\t\v\0\x1f\x7f\x80/')));
var all = '';
for (var i = 0; i < 0x30; i++) all += String.fromCharCode(i);
print(JSON.stringify(all));
print(codes(JSON.stringify('\uD83D')), codes(JSON.stringify('\uDE00x')), codes(JSON.stringify('\uDE00\uD83D')), codes(JSON.stringify('\u{1F600}')), codes(JSON.stringify('\u2028\u2029\uFFFF\xe9')), JSON.stringify('\uD83D' + '\uDE00').length);
print(codes(JSON.parse('"\\u0041\\b\\f\\n\\r\\t\\"\\\\\\/\\ud83d\\ude00\\uD83D\\u0000"')), JSON.parse('"\\u00e9"') === 'é', JSON.parse('"\u2028"').length, JSON.parse('"\x7f"').length, codes(JSON.parse('"\u{1F600}"')));
function attempt(s) { try { return codes(JSON.parse(s)); } catch (e) { return e.constructor.name; } }
print(['"\\x41"', '"\\u12"', '"\\u00g0"', '"\\"', '"', '"a', '"\n"', '"\t"', '"\0"', "'a'", '"\\u{41}"', '"\\a"', '"\\U0041"', '"\\u 041"', '"a"b', '"\\0"'].map(attempt).join());
print(JSON.stringify({ 'quote"d': 1, 'new\nline': 2, '\u{1F600}': 3, '': 4, '\\': 5, '\uD800': 6 }), Object.keys(JSON.parse('{"a\\u0062":1,"\\n":2,"":3,"\\ud800":4}')).map(codes).join(';'));
// Round trips over every code unit in blocks, over ropes and slices.
var ok = 0, total = 0;
for (var b = 0; b < 65536; b += 97) { var s = String.fromCharCode(b, b + 1, b ^ 0x55, b >> 3); total++; if (JSON.parse(JSON.stringify(s)) === s) ok++; }
print(ok === total, total);
var rope = '';
for (var i = 0; i < 3000; i++) rope += i % 50 === 0 ? '"\\\n\u{1F600}' : 'x';
var j = JSON.stringify(rope);
print(rope.length, j.length, JSON.parse(j) === rope, JSON.stringify(rope.slice(49, 105)), JSON.stringify([rope]).length, JSON.stringify({ [rope]: 0 }).length);
var h = 0, parts = ['plain', 'with "quotes"', 'tab\there', 'é', '\u4e2d', '\u{1F600}', '\uDFFF', '\x01', ''];
for (var i = 0; i < 2500; i++) { var t = JSON.stringify(parts[i % 9] + parts[i * 7 % 9] + i); h = (h * 31 + t.length * 7 + t.charCodeAt(t.length >> 1)) % 1000003; }
print(h);
print(JSON.parse(JSON.stringify('\\u0041')) === '\\u0041', JSON.parse('"' + 'a'.repeat(10000) + '"').length, JSON.stringify('\\').length, JSON.stringify(JSON.stringify(JSON.stringify('"'))));
