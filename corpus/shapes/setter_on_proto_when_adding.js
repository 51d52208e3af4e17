// Adding a property looks up the chain: a setter there is called instead, a read-only one blocks, at sites that were hot adding.
function P() {}
function add(o, v) { o.late = v; return o; }
for (var i = 0; i < 3000; i++) add(new P(), i);
print(Object.keys(add(new P(), 1)).join());
var got = [];
Object.defineProperty(P.prototype, 'late', { set(v) { got.push(v); }, configurable: true });
print(Object.keys(add(new P(), 'x')).length, got.join());
Object.defineProperty(P.prototype, 'late', { value: 'ro', writable: false, configurable: true });
var o = add(new P(), 'y');
print(Object.keys(o).length, o.late);
function strictAdd(o, v) { 'use strict'; try { o.late = v; return 'added'; } catch (e) { return e.constructor.name; } }
print(strictAdd(new P(), 1), strictAdd({}, 1));
Object.defineProperty(P.prototype, 'late', { value: 'rw', writable: true, configurable: true });
print(strictAdd(new P(), 1), add(new P(), 5).late);
delete P.prototype.late;
// Further up, on Object.prototype.
Object.defineProperty(Object.prototype, 'late', { get() { return 'oget'; }, configurable: true });
o = add(new P(), 'z');
print(Object.keys(o).length, o.late, strictAdd(o, 1));
delete Object.prototype.late;
print(Object.keys(add(new P(), 1)).join());
// defineProperty, literals and class fields don't look up the chain.
Object.defineProperty(Object.prototype, 'late', { set(v) { print('must not run'); }, configurable: true });
print(({ late: 1 }).late, new (class { late = 2; })().late, Object.defineProperty({}, 'late', { value: 3 }).late,
  ({ ...{ ['late']: 4 } }).late, JSON.parse('{"late":5}').late);
delete Object.prototype.late;
// Elements too: a setter or read-only index on Array.prototype.
function push(a, v) { a[a.length] = v; return a; }
for (var i = 0; i < 3000; i++) push([], i);
Object.defineProperty(Array.prototype, 2, { set(v) { got.push('el' + v); }, get() { return 'proto el'; }, configurable: true });
var arr = [1, 2];
push(arr, 'three');
print(arr.length, arr[2], got.join(), [1, 2, 3][2]);
delete Array.prototype[2];
print(push([1, 2], 3).join());
