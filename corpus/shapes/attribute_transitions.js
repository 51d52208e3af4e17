// The same key added with different attributes makes different shapes: a warm store must not write through read-only.
function plain() { var o = {}; o.k = 1; return o; }
function ro() { return Object.defineProperty({}, 'k', { value: 1, enumerable: true, configurable: true }); }
function hidden() { return Object.defineProperty({}, 'k', { value: 1, writable: true, configurable: true }); }
function pinned() { return Object.defineProperty({}, 'k', { value: 1, writable: true, enumerable: true }); }
function set(o, v) { o.k = v; return o.k; }
function del(o) { return delete o.k; }
var makers = [plain, ro, hidden, pinned];
var s = 0;
for (var i = 0; i < 3000; i++) s += set(plain(), i);
for (var m of makers) s += set(m(), 100);
for (var i = 0; i < 3000; i++) s += set(makers[i & 3](), i);
print(s);
print(makers.map(m => set(m(), 2) + Object.keys(m()).join('') + del(m())).join());
// After plain -> read-only -> plain again on one object.
var o = plain(), log = [];
for (var i = 0; i < 4000; i++) {
  if (i === 1000) Object.defineProperty(o, 'k', { writable: false });
  if (i === 2000) Object.defineProperty(o, 'k', { writable: true });
  if (i === 3000) Object.freeze(o);
  set(o, i);
  if (i % 500 === 499) log.push(o.k);
}
print(log.join());
// Add another key after each: the attributes of the first stay.
var ends = makers.map(m => { var x = m(); x.z = 2; set(x, 9); return x.k + ':' + Object.keys(x).join('') + ':' + delete x.k; });
print(ends.join());
// Through a hot strict site.
function strictSet(x, v) { 'use strict'; try { x.k = v; } catch (e) { return 'T'; } return x.k; }
var t = '';
for (var i = 0; i < 3000; i++) t = strictSet(makers[i % 4](), i % 10);
print(makers.map(m => strictSet(m(), 5)).join(), t);
