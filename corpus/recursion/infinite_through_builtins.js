// Infinite recursion that goes through built-in functions: callbacks, sort, replace, JSON, apply, Map.forEach.
// tags: deep-recursion
const overflow = (fn) => { try { fn(); return 'returned'; } catch (e) { return e instanceof RangeError ? 'RangeError' : e.constructor.name;
  } };
const tests = {
  map: () => [1].map(tests.map), forEach: () => [1, 2].forEach(tests.forEach), filter: () => [1].filter(tests.filter), reduce: () => [1,
    2].reduce(tests.reduce),
  some: () => [1].some(tests.some), find: () => [1].find(tests.find), flatMap: () => [1].flatMap(tests.flatMap), from: () => Array.from([1],
    tests.from),
  sort: () => [2, 1].sort(tests.sort), replace: () => 'a'.replace('a', tests.replace), replaceAll: () => 'aa'.replaceAll('a',
    tests.replaceAll),
  mapForEach: () => new Map([[1, 2]]).forEach(tests.mapForEach), setForEach: () => new Set([1]).forEach(tests.setForEach),
  stringify: () => JSON.stringify({ toJSON: tests.stringify }), replacer: () => JSON.stringify({ a: 1 }, tests.replacer),
    parse: () => JSON.parse('[1]', tests.parse),
  call: () => tests.call.call(null), apply: () => tests.apply.apply(null, []), bind: () => tests.bind.bind(null)(),
    join: () => [{ toString: tests.join }].join(),
  concat: () => 'x'.concat({ toString: tests.concat }), number: () => Number({ valueOf: tests.number }),
    max: () => Math.max({ valueOf: tests.max }),
  defineProperty: () => Object.defineProperty({}, 'x', { get value() { return tests.defineProperty(); } }), assign: () => Object.assign({},
    { get x() { return tests.assign(); } }),
};
for (const t in tests) { const r = overflow(tests[t]); if (r !== 'RangeError') print(t, r); }
print(Object.keys(tests).length);
// A pending overflow inside a comparator or reviver leaves its receiver usable.
const arr = [3, 1, 2];
let deep = 0;
try { arr.sort((a, b) => { if (deep++ === 2) tests.map(); return a - b; }); } catch (e) { print(e instanceof RangeError, arr.length,
  arr.reduce((x, y) => x + y)); }
print(arr.sort().join(), JSON.stringify([1, { a: 2 }]), 'aXa'.replace('X', () => 'ok'), [1, 2].map((x) => x * 2).join());
let n = 0;
for (let i = 0; i < 5; i++) n += overflow(tests.stringify) === overflow(tests.sort) ? 1 : 0;
print(n);
