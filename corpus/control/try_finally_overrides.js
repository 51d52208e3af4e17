// return, break, continue and throw in finally replace what try or catch was doing.
function retRet() { try { return 'try'; } finally { return 'finally'; } }
function retThrow() { try { throw new Error('x'); } finally { return 'swallowed'; } }
function catchRet() { try { throw 1; } catch (e) { return 'catch' + e; } finally { log += 'f'; } }
function keep() { let x = 1; try { return x; } finally { x = 2; } }
function keepObj() { const o = { v: 1 }; try { return o; } finally { o.v = 2; } }
function brk() { for (;;) { try { return 'ret'; } finally { break; } } return 'after'; }
function cont(n) { let c = 0; for (let i = 0; i < n; i++) { try { if (i & 1) return 'never'; c++; } finally { continue; } } return c; }
function lab() { a: try { return 1; } finally { break a; } return 'label'; }
function thr() { try { try { throw new RangeError(); } finally { throw new TypeError(); } } catch (e) { return e.name; } }
function nested() { try { try { return 'inner'; } finally { log += 1; } } finally { log += 2; } }
function deep() { try { try { try { throw 'a'; } finally { log += 'x'; } } catch (e) { log += e; throw 'b'; } finally { log += 'y';
  } } catch (e) { return e + log; } finally { log = ''; } }
function breakOut() { let s = ''; outer: for (let i = 0; i < 3; i++) { for (;;) { try { s += i; if (i === 1) continue outer; break outer;
  } finally { s += 'f'; if (i === 0) continue outer; } } } return s; }
let log = '';
const all = [retRet, retThrow, catchRet, keep, () => keepObj().v, brk, () => cont(5), lab, thr, nested, deep, breakOut];
for (let i = 0; i < 1000; i++) { for (const f of all) f(); log = ''; }
print(all.map((f) => { const r = f(); return r; }).join(' '), log);
// A value on its way out survives a finally that itself calls, loops and catches.
function busy(n) { try { return n * 2; } finally { for (let i = 0; i < 3; i++) { try { throw i; } catch (e) { n += e; } } log = n; } }
let t = 0;
for (let i = 0; i < 3000; i++) t += busy(i);
print(t, log);
function order(x) { let s = ''; try { s += 't'; if (x === 1) throw 1; if (x === 2) return s + 'r'; s += 'e'; } catch (e) { s += 'c';
  if (x === 1) return s; } finally { s += 'f'; if (x === 3) return s + '!'; } return s + 'z'; }
for (let i = 0; i < 3000; i++) order(i & 3);
print([0, 1, 2, 3].map(order).join(' '));
function completion() { return [(() => { try { return 1; } finally { 2; } })(), (() => { try { throw 3; } catch { return 4;
  } finally { } })()].join(); }
print(completion(), (() => { l: { try { return 'gone'; } finally { break l; } } return 'kept'; })());
