// An element that an array pattern leaves out steps the iterator and reads `done`, but not `value`; an Array's own iterator reads the
// element all the same.
let log = '';
function source(length, fails) {
  let i = 0;
  return { [Symbol.iterator]() { log += 'I'; return {
    next() { log += 'n'; if (fails === i) throw 'next'; i++; return { get done() { log += 'd'; return i > length; }, get value() { log += 'v'; return i; } }; },
    return() { log += 'R'; return {}; } }; } };
}
const tests = {
  one() { const [,] = source(3); },
  between() { const [a, , b] = source(3); return a + b; },
  before() { let b; [, b] = source(3); return b; },
  rest() { const [, ...r] = source(4); return r; },
  beyond() { const [, , , a = 'default'] = source(1); return a; },
  fails() { const [, , a] = source(5, 1); return a; },
  parameter() { return (([, a]) => a)(source(3)); },
  loop() { for (const [, a] of [source(2), source(2)]) log += a; },
  set() { const [, a] = new Set([1, 2]); return a; },
  map() { const [, [k]] = new Map([[1, 2], [3, 4]]); return k; },
  string() { const [, , c] = 'abc'; return c; },
  array() { const [, b] = [1, 2]; return b; },
};
for (let i = 0; i < 100; i++) for (const t in tests) try { tests[t](); } catch {}
for (const t in tests) {
  log = '';
  let r;
  try { r = String(tests[t]()); } catch (e) { r = '!' + e; }
  print(t, log, r);
}
const got = [];
Object.defineProperty(Array.prototype, 1, { get() { got.push(this.length); return 'hole'; }, configurable: true });
const [, , c] = [1, , 3];
delete Array.prototype[1];
print(c, got.join());
