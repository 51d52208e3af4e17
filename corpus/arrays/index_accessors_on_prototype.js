// Getters and setters under an index: on the array, on Array.prototype and Object.prototype, after the code is hot.
function get(a, i) { return a[i]; }
function set(a, i, v) { a[i] = v; return a.length; }
for (let i = 0; i < 3000; i++) { get([1, 2, 3], i % 3); set([1, 2, 3], i % 4, i); }
let log = '';
const own = [1, 2, 3];
Object.defineProperty(own, 1, { get() { log += 'g,'; return 'acc'; }, set(v) { log += 's' + v + ','; }, enumerable: true,
  configurable: true });
print(get(own, 1), set(own, 1, 9), get(own, 0), own.join(), log);
own.push(4); own.shift();
print(own.join(), log);
log = '';
Object.defineProperty(Array.prototype, 4, { get() { log += 'pg,'; return 'P4'; }, set(v) { log += 'ps' + v + ','; }, configurable: true });
const a = [1, 2];
print(get(a, 4), set(a, 4, 'v'), a.length, get([0, 1, 2, 3, 'own'], 4), set([0, 1, 2, 3, 4], 4, 'fine'), set([0, 1, 2, 3, , 5], 4, 'hole'),
  log);
const grow = [0, 1, 2, 3];
grow.push('five');
print(grow.length, grow.hasOwnProperty(4), get(grow, 4), log);
print([, , , , , 'six'].indexOf('P4'), [0, 1, 2, 3, , 5].map((x) => x).hasOwnProperty(4), [...[0, 1, 2, 3, , 5]].join());
delete Array.prototype[4];
print(get(a, 4), set(a, 4, 'v'), a.length, a[4]);
Object.defineProperty(Object.prototype, 2, { value: 'ro', writable: false, configurable: true });
const b = [0, 1];
print(get(b, 2), set(b, 2, 'x'), b.length, b.hasOwnProperty(2));
(function () { 'use strict'; try { b[2] = 1; print('no'); } catch (e) { print(e instanceof TypeError, b.length); } })();
try { b.push('y'); } catch (e) { print(e instanceof TypeError, b.length); }
print([0, 1, 'lit'].length, [0, 1, 'lit'][2], Array.of(0, 1, 'of')[2]);
delete Object.prototype[2];
print(get(b, 2), set(b, 2, 'x'), b.join());
const custom = [1, 2];
Object.setPrototypeOf(custom, { __proto__: Array.prototype, 5: 'mine', get 3() { return this.length; } });
print(get(custom, 5), get(custom, 3), get(custom, 4), custom.map ? 'arr' : '', set(custom, 5, 'own'), get(custom, 5), custom.length);
let sum = 0;
const ro = [1, 2, 3, 4];
Object.defineProperty(ro, 2, { value: 30, writable: false });
for (let i = 0; i < 3000; i++) { set(ro, i & 3, i & 3); sum += get(ro, i & 3); }
print(sum, ro.join());
