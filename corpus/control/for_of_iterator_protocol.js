// User iterators under for-of: return() is called on break, return, throw and labelled continue, never at the end.
let log = '';
function iter(n, opt = {}) {
  return { [Symbol.iterator]() { let i = 0; return {
    next() { log += 'n'; if (opt.nextThrows === i) throw new RangeError('next'); return { done: i >= n, value: i++ }; },
    return() { log += 'R'; if (opt.returnThrows) throw new EvalError('return'); return opt.returnValue === undefined ? {} : opt.returnValue;
      } }; } };
}
const tests = {
  full() { for (const v of iter(2)) log += v; },
  brk() { for (const v of iter(5)) { log += v; if (v === 1) break; } },
  ret() { for (const v of iter(5)) { if (v === 1) return 'r' + v; } },
  thr() { for (const v of iter(5)) throw new TypeError(); },
  lab() { outer: for (const x of iter(2)) { for (const y of iter(3)) { if (y === 1) continue outer; log += y; } } },
  labBreak() { outer: for (const x of iter(2)) { for (const y of iter(3)) break outer; } },
  nextThrows() { for (const v of iter(5, { nextThrows: 1 })) log += v; },
  returnThrows() { for (const v of iter(5, { returnThrows: true })) break; },
  throwBeatsReturn() { for (const v of iter(5, { returnThrows: true })) throw new TypeError(); },
  returnNotObject() { for (const v of iter(5, { returnValue: 5 })) break; },
  throwIgnoresNotObject() { for (const v of iter(5, { returnValue: 5 })) throw new TypeError(); },
  tryFinally() { try { for (const v of iter(5)) { try { return 'x'; } finally { log += 'f'; } } } finally { log += 'F'; } },
  catchInside() { for (const v of iter(3)) { try { throw v; } catch (e) { log += e; } } },
  destructureThrows() { for (const { a: { b } } of iter(3)) log += b; },
};
for (let k = 0; k < 400; k++) for (const t in tests) try { tests[t](); } catch (e) {}
for (const t in tests) {
  log = '';
  let r;
  try { r = tests[t](); } catch (e) { r = e.constructor.name; }
  print(t, log, String(r));
}
function protocol(it) { try { let s = ''; for (const v of it) s += v; return s; } catch (e) { return e.constructor.name; } }
const wrap = (next) => ({ [Symbol.iterator]: () => ({ next }) });
let k = 0;
print(protocol(wrap(() => 5)), protocol(wrap(() => ({ done: 'yes' }))), protocol(wrap(() => ({ value: k++, done: k > 3 }))),
  protocol(wrap(5)), protocol({ [Symbol.iterator]: () => 5 }),
  protocol({ [Symbol.iterator]: null }), protocol(wrap(() => Object.create({ done: true }))), protocol(wrap(() => ({ get done() {
    throw new RangeError(); } }))), protocol({}), protocol(null));
// `next` is read once, before the loop.
const changing = { i: 0, [Symbol.iterator]() { return this; }, next() { this.next = null; return { done: this.i > 2, value: this.i++ }; } };
print(protocol(changing), protocol(new Set('aab')), protocol(new Map([['k', 'v']])), protocol('h\u{1f600}').length);
class Range { constructor(a, b) { this.a = a; this.b = b; } [Symbol.iterator]() { let i = this.a; const b = this.b;
  return { next: () => (i < b ? { value: i++, done: false } : { value: undefined, done: true }) }; } }
let sum = 0;
for (const v of new Range(0, 4000)) sum += v;
for (let i = 0; i < 300; i++) for (const v of new Range(i, i + 5)) { if (v % 7 === 0) break; sum -= v; }
print(sum);
