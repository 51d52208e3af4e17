// The properties of RegExp, its prototype and its objects: attributes, names, lengths.
function show(o, k) {
  var d = Object.getOwnPropertyDescriptor(o, k);
  var flags = (d.writable ? 'w' : '-') + (d.enumerable ? 'e' : '-') + (d.configurable ? 'c' : '-');
  if (d.get) return String(k) + ' get ' + d.get.name + ' ' + d.get.length + ' ' + d.set + ' ' + flags;
  return String(k) + ' ' + (typeof d.value === 'function' ? d.value.name + ' ' + d.value.length : d.value) + ' ' + flags;
}
for (var k of ['exec', 'test', 'toString', 'compile', 'flags', 'source', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'unicodeSets', 'sticky', 'hasIndices', Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split]) print(show(RegExp.prototype, k));
print(show(RegExp, Symbol.species), show(RegExp, 'prototype').slice(-3), show(/a/, 'lastIndex'), Object.getOwnPropertyNames(/a/g));
for (var k of ['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']) print(show(String.prototype, k));
print(RegExp.prototype.source, RegExp.prototype.flags === '', RegExp.prototype.global, RegExp.prototype.sticky, String(RegExp.prototype), Object.prototype.toString.call(RegExp.prototype));
var get = k => Object.getOwnPropertyDescriptor(RegExp.prototype, k).get;
for (var k of ['global', 'source', 'flags']) for (var v of [{}, 1, undefined, Array.prototype]) { try { print(k, get(k).call(v)); } catch (e) { print(k, e.name); } }
print(get('flags').call({ global: 1, sticky: 'x', unicode: 0, hasIndices: true, dotAll: {} }));
for (var f of ['exec', 'test', 'toString']) { try { print(f, RegExp.prototype[f].call(1)); } catch (e) { print(f, e.name); } }
print(RegExp.prototype.toString.call({ source: 's', flags: 'f' }), RegExp.prototype.test.call({ exec: () => null }), RegExp.prototype.test.call({ exec: () => ({}) }));
var order = [];
get('flags').call(new (class { get hasIndices() { order.push('d'); } get global() { order.push('g'); } get ignoreCase() { order.push('i'); } get multiline() { order.push('m'); } get dotAll() { order.push('s'); } get unicode() { order.push('u'); } get sticky() { order.push('y'); } }));
print(order);
