// Sites that see many shapes: own and inherited properties, accessors, absent ones, names that come and go, writes, additions, collections between.
function make(i) {
  const o = {};
  for (let k = 0; k <= i % 9; k++) o['f' + ((i + k) % 9)] = i * 10 + k;
  o.x = i;
  return o;
}
class Base {
  get double() { return this.x * 2; }
  set double(v) { this.x = v / 2; }
  name() { return 'base' + this.x; }
}
const all = [];
for (let i = 0; i < 30; i++) {
  const o = make(i);
  if (i % 3 === 0) Object.setPrototypeOf(o, Base.prototype);
  if (i % 3 === 1) Object.setPrototypeOf(o, { inherited: i, name() { return 'own' + this.x; } });
  all.push(o);
}
function readX(o) { return o.x; }
function readMissing(o) { return o.nothing; }
function readInherited(o) { return o.inherited; }
function readDouble(o) { return o.double; }
function writeX(o, v) { o.x = v; }
function writeDouble(o, v) { o.double = v; }
function add(o, v) { o.added = v; }
function readKey(o, k) { return o[k]; }
function writeKey(o, k, v) { o[k] = v; }

function round() {
  let line = [];
  for (const o of all) {
    line.push(readX(o), readMissing(o), readInherited(o), readDouble(o), readKey(o, 'f' + (o.x % 9)), readKey(o, 'x'));
    writeX(o, readX(o) + 1);
  }
  return line.join();
}
let text = '';
for (let i = 0; i < 40; i++) text = round();
print(text);

// Writes through setters, and additions of one name to many shapes.
for (const o of all) { writeDouble(o, 8); add(o, 1); }
for (const o of all) { writeDouble(o, 10); add(o, 2); }
print(all.map((o) => [o.x, o.added, Object.keys(o).length].join('/')).join());

// What is inherited changes: absent ones appear, data becomes an accessor, and goes.
Object.prototype.nothing = 'now';
print(all.map(readMissing).join());
delete Object.prototype.nothing;
print(all.map(readMissing).join());
Object.defineProperty(Base.prototype, 'inherited', { get() { return 'got' + this.x; }, configurable: true });
print(all.map(readInherited).join());
delete Base.prototype.inherited;
print(all.map(readInherited).join());

// A setter that appears above after additions were remembered, and one that adds the very name it stands for.
const fresh = [];
for (let i = 0; i < 20; i++) fresh.push(make(i));
for (const o of fresh) writeKey(o, 'late', 1);
let calls = 0;
Object.defineProperty(Object.prototype, 'late', { set(v) { calls++; }, get() { return 'above'; }, configurable: true });
for (let i = 0; i < 20; i++) writeKey(make(i), 'late', 2);
print(calls, fresh.map((o) => readKey(o, 'late')).join());
Object.defineProperty(Object.prototype, 'late', {
  set(v) { calls++; Object.defineProperty(this, 'late', { value: 'by setter', writable: true, configurable: true, enumerable: true }); },
  configurable: true,
});
for (let round = 0; round < 3; round++) {
  for (let i = 0; i < 20; i++) { const o = make(i); writeKey(o, 'late', 3); if (o.late !== 'by setter') print('wrong', i); }
}
print(calls);
delete Object.prototype.late;

// Read-only and frozen ones, getters of one's own, arrays and strings, symbols and numbers as keys.
'use strict';
const odd = [Object.freeze({ x: 'frozen' }), [1, 2, 3], 'text', 42, true, Symbol('s'), function f(x, y) {}, new Map([[1, 2]]), { get x() { return 'getter'; } }];
for (let i = 0; i < 5; i++) {
  for (const o of odd) {
    if (typeof o === 'object') writeX(o, 'new');
    readX(o); readKey(o, 'length'); readKey(o, 'x');
  }
}
print(odd.map((o) => String(readX(o)) + ':' + String(readKey(o, 'length')) + ':' + String(readKey(o, 1))).join());
const symbol = Symbol('key');
for (const o of all) writeKey(o, symbol, o.x * 3);
print(all.map((o) => readKey(o, symbol)).join());
for (const o of all) delete o[symbol];
print(all.map((o) => readKey(o, symbol)).join());

// Dictionaries.
const dict = {};
for (let i = 0; i < 300; i++) writeKey(dict, 'k' + i, i);
for (let i = 0; i < 300; i += 3) delete dict['k' + i];
let sum = 0;
for (let i = 0; i < 300; i++) sum += readKey(dict, 'k' + i) ?? 1000;
for (let i = 0; i < 300; i += 3) writeKey(dict, 'k' + i, -i);
for (let i = 0; i < 300; i++) sum += readKey(dict, 'k' + i);
print(sum);
