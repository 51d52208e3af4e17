// Exceptions that the function handles: thrown by itself, by callees built in and called, by Rust, through finally, in and out of loops,
// with what registers and iterators hold where the handler begins.
function check(v) { if (v % 3 === 0) throw v; if (v % 7 === 0) throw new RangeError('seven'); return v + 1; }
function sum(n) {
  let s = 0, caught = 0, last = null;
  for (let i = 0; i < n; i++) {
    try { s += check(i); } catch (e) { caught++; last = e; s -= typeof e === 'number' ? e : 1000; }
  }
  return [s, caught, typeof last === 'number' ? last : last.name].join();
}
for (let i = 0; i < 60; i++) sum(100);
print(sum(1000));
function own(n) {
  let log = 0;
  for (let i = 0; i < n; i++) {
    let state = i;
    try { state += 10; if (i & 1) throw state; state += 100; } catch (e) { state = e * 2; } finally { log += state; }
  }
  return log;
}
for (let i = 0; i < 60; i++) own(100);
print(own(999));
function properties(o) { let r = ''; try { r += 'a'; r += o.x.y; r += 'b'; } catch (e) { r += e.constructor.name; } return r; }
for (let i = 0; i < 1200; i++) properties({ x: { y: i } });
print(properties({ x: { y: 'fine' } }), properties({}), properties(null), properties({ get x() { throw new SyntaxError(); } }));
function nested(k) {
  const out = [];
  try { try { out.push(1); if (k === 1) throw 'inner'; out.push(2); null.x; } catch (e) { out.push('c' + (e.name || e)); if (k === 2) throw 'again'; } finally { out.push('f'); } out.push(3); }
  catch (e) { out.push('outer ' + e); }
  return out.join();
}
for (let i = 0; i < 1200; i++) nested(i % 3);
print(nested(0), nested(1), nested(2));
function iterates(items) {
  let seen = 0;
  try { for (const item of items) { seen++; if (item === 'stop') throw seen; } } catch (e) { return 'stopped ' + e + ' of ' + seen; }
  return 'all ' + seen;
}
for (let i = 0; i < 1200; i++) iterates([1, 2, 3]);
let closed = 0;
const custom = { [Symbol.iterator]() { let n = 0; return { next() { if (n === 3) throw new EvalError('next'); return { value: n++, done: false }; }, return() { closed++; return {}; } }; } };
print(iterates([1, 'stop', 3]), iterates(['stop']), iterates([]), iterates(custom), closed);
const endless = { [Symbol.iterator]() { let n = 0; return { next() { return { value: n++ > 4 ? 'stop' : n, done: false }; }, return() { closed++; return {}; } }; } };
print(iterates(endless), closed);
function deep(n) { if (n === 0) throw n; try { return deep(n - 1); } catch (e) { if (e > 3) return e; throw e + 1; } }
for (let i = 0; i < 300; i++) deep(6);
print(deep(9));
function values(a, b, c) {
  let x = a, y = b * 0.5, z = a < b, w = 'text' + c;
  try { x = a + 1; y = y + 0.25; c.call(x); z = !z; x = 0; } catch (e) { return [x, y, z, w, e instanceof TypeError].join(); }
  return 'none';
}
for (let i = 0; i < 1200; i++) values(i, i + 1, () => 1);
print(values(1, 2, 3), values(2 ** 31 - 2, 1, undefined), values(2 ** 31 - 1, 1, null));
function swallow(n) { let c = 0; while (n-- > 0) { try { if (n % 2) continue; if (n === 10) break; throw n; } catch { c += n; } finally { c++; } } return c; }
for (let i = 0; i < 100; i++) swallow(40);
print(swallow(50));
function tdz(k) { try { if (k) return late; } catch (e) { return e.name; } let late = 5; return late; }
for (let i = 0; i < 1200; i++) tdz(0);
print(tdz(0), tdz(1));
