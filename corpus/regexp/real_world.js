// Patterns as programs have them: dates, mail addresses, CSV, templates, trimming, URLs, roman numerals, JSON checking.
print('2024-02-30T10:20:30.5Z'.match(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[-+]\d\d:\d\d)$/).slice(1).join('|'));
print(['a@b.co', 'x.y+z@d-e.org', 'no@', '@no.com', 'a b@c.de'].map(s => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(s)));
print('a,"b ""q"", c",,d'.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map(f => f.replace(/,$/, '').replace(/^"|"$/g, '').replace(/""/g, '"')).join(' | '));
print('Hi {{name}}, {{ a.b }}!'.replace(/{{\s*([\w.]+)\s*}}/g, (m, p) => p.split('.').reduce((o, k) => o && o[k], { name: 'Ann', a: { b: 7 } })));
print('[' + ' \t x y \n'.replace(/^\s+|\s+$/g, '') + ']', 'fooBarBaz'.replace(/[A-Z]/g, c => '-' + c.toLowerCase()), 'foo-bar-baz'.replace(/-(.)/g, (m, c) => c.toUpperCase()));
var url = /^(?:([^:\/?#]+):)?(?:\/\/([^\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;
print(JSON.stringify('http://ex.org:80/a/b?q=1&r#top'.match(url).slice(1)), JSON.stringify('/p'.match(url).slice(1)));
print(['XIV', 'MCMXCIV', 'IIII', 'IC'].map(s => /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(s)));
print('<p class="x">a<br/>b</p>'.replace(/<\/?([a-z]+)[^>]*>/gi, '<$1>'), 'a&b<c>'.replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]));
print(/^[\],:{}\s]*$/.test('{"a":[1,true,"x"]}'.replace(/\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4})/g, '@').replace(/"[^"\\\n\r]*"|true|false|null|-?\d+(?:\.\d*)?(?:[eE][+\-]?\d+)?/g, ']').replace(/(?:^|:|,)(?:\s*\[)+/g, '')));
print('10.0.0.255 1.2.3 999.1.1.1'.match(/\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|\b)){4}/g), '#fff #12345 #a1b2c3'.match(/#(?:[\da-f]{3}){1,2}\b/gi));
function prime(n) { return !/^1?$|^(11+?)\1+$/.test('1'.repeat(n)); }
var primes = []; for (var i = 0; i < 60; i++) if (prime(i)) primes.push(i);
print(primes);
