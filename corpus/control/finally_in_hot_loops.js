// try/catch/finally inside a loop that is entered hot: each exit kind of the body runs finally once.
function loop(n, kind) {
  let fin = 0, caught = 0, body = 0, after = 0;
  outer: for (let k = 0; k < 2; k++) {
    for (let i = 0; i < n; i++) {
      try {
        body++;
        if (i % 10 === 3) { if (kind === 'continue') continue; if (kind === 'throw') throw i; if (kind === 'labelled') continue outer; }
        if (i === n - 2 && kind === 'break') break;
        if (i === n - 2 && k === 1 && kind === 'return') return ['returned', body, fin, caught, after].join();
      } catch (e) {
        caught += e === i ? 1 : 1000000;
      } finally {
        fin++;
      }
      after++;
    }
  }
  return [body, fin, caught, after].join();
}
for (const kind of ['none', 'continue', 'throw', 'break', 'labelled', 'return']) print(kind, loop(3000, kind), loop(5, kind));
function accumulate(n) {
  let s = '';
  for (let i = 0; i < n; i++) {
    try { try { if (i % 3 === 0) throw new Error('a'); if (i % 3 === 1) continue; s = 'k' + i; } finally { if (i % 5 === 0) continue;
      } s += '.'; } catch { s += 'c'; }
    if (s.length > 20) s = s.slice(-5);
  }
  return s;
}
print(accumulate(3000), accumulate(10));
function gen(n) { const r = []; for (let i = 0; i < n; i++) { try { r.push(i); if (i === 2) throw 0; } catch { i = 5;
  } finally { r.push('f' + i); } } return r.join(); }
for (let i = 0; i < 1000; i++) gen(8);
print(gen(8), gen(2));
function whileTrue(limit) { let n = 0; while (true) { try { n++; if (n < limit) continue; return n; } finally { n += n % 2;
  if (n > limit + 1) return 'f' + n; } } }
print(whileTrue(5000), whileTrue(4), whileTrue(1));
function value(n) { let last; for (let i = 0; i < n; i++) { last = (() => { try { return i; } finally { i += 1; } })(); } return last; }
print(value(5000), value(1), value(7));
function swallow(n) { let c = 0; for (let i = 0; i < n; i++) { for (;;) { try { c++; null.x; } finally { break; } } } return c; }
print(swallow(3000));
function catchScope() { let e = 'outer'; for (let i = 0; i < 2; i++) { try { throw 'inner' + i; } catch (e) { var fromCatch = e;
  e = 'assigned'; } } return e + fromCatch; }
for (let i = 0; i < 1500; i++) catchScope();
print(catchScope());
