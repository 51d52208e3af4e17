// Exceptions in optimised code: handlers of its own, of its callers, finally, iterators that are closed, values that the handler sees.
function risky(i) { if (i % 1000 === 999) throw new RangeError('at ' + i); return i & 3; }
function caught(n) {
  let good = 0, bad = '', step = 0;
  for (let i = 0; i < n; i++) {
    step = i;
    try { good += risky(i); step = -1; } catch (e) { bad += e.message + '(' + step + ') '; } finally { good++; }
  }
  return good + ' ' + bad;
}
print(caught(5000));
function close(n) {
  let closed = 0;
  const it = { [Symbol.iterator]() { let i = 0; return { next() { return { value: i++, done: false }; }, return() { closed++; return {}; } }; } };
  for (let r = 0; r < n; r++) { try { for (const v of it) { if (v === 5) throw r; if (r & 1 && v === 3) break; } } catch (e) { if (e !== r) print('wrong', e, r); } }
  return closed;
}
print(close(800));
function tdz(n) { let s = 0; for (let i = 0; i < n; i++) { try { if (i === n - 1) { y; } let y = i; s += y; } catch (e) { s += e.name; } } return s; }
print(tdz(3000));
function deep(n) { try { return n === 0 ? null.x : deep(n - 1) + 1; } finally { deep.count = (deep.count | 0) + 1; } }
for (let i = 0; i < 300; i++) { try { deep(10); } catch (e) { if (!(e instanceof TypeError)) print(e); } }
print(deep.count);
