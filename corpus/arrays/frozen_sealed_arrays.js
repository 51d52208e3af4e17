// Frozen, sealed and non-extensible arrays under hot store, push, delete and length code, sloppy and strict.
function set(a, i, v) { a[i] = v; return a[i]; }
function strictSet(a, i, v) { 'use strict'; a[i] = v; return a[i]; }
for (let i = 0; i < 3000; i++) { set([1, 2, 3], i % 3, i); strictSet([1, 2, 3], i % 3, i); }
const make = () => [1, 2.5, 'x'];
const kinds = { frozen: Object.freeze(make()), sealed: Object.seal(make()), fixed: Object.preventExtensions(make()), ints: Object.freeze([1,
  2, 3]), doubles: Object.freeze([0.5, 1.5]) };
const attempt = (f) => { try { return String(f()); } catch (e) { return e instanceof TypeError ? 'T' : e.name; } };
for (const k in kinds) {
  const a = kinds[k];
  print(k, Object.isFrozen(a), Object.isSealed(a), Object.isExtensible(a), attempt(() => set(a, 0, 'w')), attempt(() => strictSet(a, 1,
    'w')), attempt(() => set(a, 3, 'w')),
    attempt(() => strictSet(a, 3, 'w')), attempt(() => a.push(9)), attempt(() => a.pop()), attempt(() => { 'use strict'; return delete a[0];
      }), attempt(() => { 'use strict'; a.length = 0; return a.length; }),
    attempt(() => a.sort().join()), attempt(() => a.fill(0).join()), a.join(), a.length);
}
const f = kinds.ints;
print(f.map((x) => x * 2).join(), f.concat(4).join(), [...f].push(1), f.slice().reverse().join(), Object.isFrozen(f.slice()),
  f.includes(2));
function sum(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
for (let i = 0; i < 1500; i++) sum([1, 2, 3]);
print(sum(f), sum(kinds.doubles), sum(Object.freeze([1, , 3])), sum(Object.freeze([])));
let thrown = 0;
for (let i = 0; i < 2500; i++) { try { strictSet(i % 5 ? [0] : f, 0, i); } catch (e) { thrown += e instanceof TypeError; } }
print(thrown, f.join());
const holey = Object.preventExtensions([1, , 3]);
print(attempt(() => strictSet(holey, 1, 'h')), attempt(() => set(holey, 1, 'h')), attempt(() => strictSet(holey, 2, 'ok')), 1 in holey,
  delete holey[0], attempt(() => strictSet(holey, 0, 1)), Object.isSealed(holey));
const nested = Object.freeze([[1], { a: 1 }]);
nested[0].push(2); nested[1].a = 5;
print(JSON.stringify(nested), Object.isFrozen(Object.freeze([])), Object.isFrozen('abc'));
const d = Object.getOwnPropertyDescriptor(f, 0), l = Object.getOwnPropertyDescriptor(f, 'length');
print(d.writable, d.configurable, d.enumerable, l.writable, Object.getOwnPropertyDescriptor([], 'length').writable);
