// One .length site sees arrays, strings, functions, arguments, plain objects, wrappers and primitives without it.
function len(x) { return x.length; }
var s = 0;
for (var i = 0; i < 3000; i++) s += len([1, 2, 3]);
print(s);
for (var i = 0; i < 3000; i++) s += len('hello');
print(s);
function three(a, b, c) {}
(function () { s = 0; for (var i = 0; i < 1000; i++) s += len(arguments); })(1, 2);
print(s);
var things = [[1], 'ab', three, { length: 'four' }, new String('12345'), Object.create([1, 2]), { get length() { return -1; } },
  [, , ,], '', (a, b = 1, c) => 1, three.bind(null, 1), new Map(), 5, true, Symbol(), new Array(7), class { constructor(a, b) {} }];
for (var r = 0; r < 200; r++) for (var t of things) len(t);
print(things.map(len).join());
for (var bad of [null, undefined]) try { len(bad); } catch (e) { print(e.constructor.name); }
// Array length under change: grown by index, by push, cut by assignment, larger than any element.
var a = [];
var log = [];
for (var i = 0; i < 50; i++) { a[i * 2] = i; if (i % 10 === 0) log.push(len(a)); }
a.length = 5; log.push(len(a), a[4], a[6]);
a.length = 4294967295; log.push(len(a));
a.length = 0; log.push(len(a), a[0]);
a[4294967294] = 1; log.push(len(a));
a.length = 3; log.push(len(a));
print(log.join());
// Ropes and slices have a length without being flat.
var rope = '';
for (var i = 0; i < 3000; i++) { rope += i; if (len(rope) > 5000) rope = rope.slice(100, -100); }
print(len(rope), rope[0], rope[len(rope) - 1]);
Object.defineProperty(three, 'length', { value: 'configurable' });
print(len(three), (function () { 'use strict'; try { 'abc'.length = 5; } catch (e) { return e.constructor.name; } })());
