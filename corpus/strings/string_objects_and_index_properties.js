// String objects: index properties, length, enumeration order, writes ignored or refused, assignment through the chain.
const s = new String('abc');
print(typeof s, s.length, s[1], s['2'], s[3], 1 in s, 3 in s, 'length' in s, Object.keys(s).join(), JSON.stringify(s), s == 'abc',
  s === 'abc');
s[1] = 'X';
s.length = 10;
s.extra = 1;
s[5] = 'five';
print(s + '', s.length, s.extra, s[5], Object.keys(s).join(), delete s[0], delete s[5], s[0]);
const d = Object.getOwnPropertyDescriptor(s, '0'), l = Object.getOwnPropertyDescriptor(s, 'length');
print(d.value, d.writable, d.enumerable, d.configurable, l.value, l.writable, l.enumerable, l.configurable);
(function () {
  'use strict';
  for (const f of [() => { s[0] = 'q'; }, () => { s.length = 1; }, () => { 'abc'[0] = 'q'; }, () => { 'abc'.length = 5; },
    () => { 'abc'.foo = 1; }, () => { delete s[1]; }]) {
    try { f(); print('no throw'); } catch (e) { print(e instanceof TypeError); }
  }
})();
let keys = '';
for (const k in s) keys += k + ' ';
for (const k in 'xy') keys += k + ' ';
print(keys, Object.entries('hi').join(';'), Object.assign({}, 'ab')[1], Object.values('ok').join());
function at(x, i) { return x[i]; }
for (let i = 0; i < 3000; i++) at('hello', i % 5);
print(at(s, 1), at('hello', 9), at(['arr'], 0), at({ 1: 'obj' }, 1), at('\u0100', 0).length, at(12, 0), at('hello', 'length'));
String.prototype[7] = 'proto7';
print('abc'[7], 'abcdefghij'[7], at('hello', 7), at('hello', 4));
delete String.prototype[7];
print('abc'[7], at('hello', 7));
function len(x) { return x.length; }
const things = ['abc', [1, 2], s, { length: 'own' }, function (a, b, c, e) {}, '', '\u0100'.repeat(9)];
let t = '';
for (let i = 0; i < 2100; i++) t = (t + len(things[i % 7])).slice(-40);
print(t);
