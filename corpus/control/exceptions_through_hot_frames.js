// Exceptions thrown through several compiled frames: values, identity, finally blocks, state of locals.
let unwound = 0;
function c(n) { if (n % 100 === 99) throw { n, tag: 'obj' }; return n; }
function b(n) { try { return c(n) + 1; } finally { unwound++; } }
function a(n) { const before = n * 2; const r = b(n); return before + r; }
function run(n) {
  let ok = 0, bad = 0, sum = 0;
  for (let i = 0; i < n; i++) {
    try { sum += a(i); ok++; } catch (e) { bad++; sum -= e.n; }
  }
  return [ok, bad, sum].join(' ');
}
print(run(6000), unwound);
const same = new TypeError('same');
function thrower(x) { if (x) throw same; return 1; }
let identity = 0;
for (let i = 0; i < 3000; i++) try { thrower(i % 10 === 0); } catch (e) { if (e === same && e instanceof TypeError) identity++; }
print(identity);
const thrown = [1, 'str', null, undefined, true, NaN, Symbol.iterator, {}, [1], () => 0];
print(thrown.map((v) => { try { throw v; } catch (e) { return Object.is(e, v); } }).join(' '));
// The frame that catches must see the values its variables had at the throw.
function locals(x) {
  let i = 0, s = 'a', d = 0.5, o = { k: 1 };
  try { i = 1; s += 'b'; d *= 3; o.k = x; if (x % 3 === 0) null.f; i = 2; s += 'c'; if (x % 3 === 1) undefined(); i = 3; } catch (e) {
    return [i, s, d, o.k, e.name].join(); }
  return [i, s, d, o.k].join();
}
let h = 0;
for (let i = 0; i < 3000; i++) h += locals(i).length;
print(h, locals(3), locals(4), locals(5));
function rethrow(n) { try { if (n === 0) throw new RangeError('deep'); return rethrow(n - 1); } catch (e) { e.count = (e.count || 0) + 1;
  throw e; } }
let total = 0;
for (let i = 0; i < 200; i++) try { rethrow(i % 20); } catch (e) { total += e.count; }
print(total);
function mid(f) { let x = 5; try { x = f(); } catch ({ name, extra = 'none' }) { return name + extra + x; } return x; }
for (let i = 0; i < 2000; i++) mid(() => i);
print(mid(() => { throw new EvalError('e'); }), mid(() => missing), mid(() => { throw { name: 'own', extra: 1 }; }), mid(() => 9));
try { mid(() => { throw null; }); } catch (e) { print(e instanceof TypeError); }
function inLoop() { let r = ''; for (let i = 0; ; i++) { try { if (i === 4) return r; if (i % 2) throw i; r += 'n'; } catch (e) { r += e;
  continue; } finally { r += '.'; } r += '|'; } }
for (let i = 0; i < 1200; i++) inLoop();
print(inLoop());
