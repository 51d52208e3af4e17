// The string methods hand over to Symbol.match and its like, whatever has them.
var log = [];
var o = {};
for (const k of ['match', 'matchAll', 'replace', 'search', 'split'])
  o[Symbol[k]] = function (...args) { log.push(k + ':' + args.map(String).join('/')); return k; };
o.flags = 'g';
print('s'.match(o), 's'.matchAll(o), 's'.replace(o, 'r'), 's'.replaceAll(o, 'r'), 's'.search(o), 's'.split(o, 3));
print(log);
print('abc'.match('b').index, 'a.c'.match('.')[0], 'abc'.match()[0] === '', 'abc'.search(), 'abc'.search('c'), 'undefined'.match(undefined)[0] === '', 'null'.match(null)[0], 'a1'.search({ toString: () => '\\d' }));
for (var k of ['match', 'matchAll', 'search', 'replace', 'replaceAll', 'split']) { try { String.prototype[k].call(null, /a/g); print('no'); } catch (e) { print(k, e.name); } }
for (var k of ['startsWith', 'endsWith', 'includes']) { try { print('a'[k](/a/)); } catch (e) { print(k, e.name); } }
var slash = /a/; slash[Symbol.match] = false;
print('/a/'.startsWith(slash), '/a/'.includes(slash), 'x/a/'.endsWith(slash));
try { 'a'.replaceAll(/a/, 'b'); } catch (e) { print(e.name); }
try { 'a'.matchAll({ [Symbol.match]: true, flags: null }); } catch (e) { print(e.name); }
print(String.prototype.match.call(123, /2/).index, String.prototype.replace.call(true, /t/, 'T'), String.prototype.split.call(1.5, /\./).length);
try { 'a'.match('('); } catch (e) { print(e.name); }
try { 'a'.match({ [Symbol.match]: 1 }); } catch (e) { print(e.name); }
