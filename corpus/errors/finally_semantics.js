// try, catch and finally in every combination with return, throw, break and continue: which completion wins, when values are taken; hot.
var log = [];
function t(n, v) { log.push(n); return v; }
var cases = [
  () => { try { return t('r', 1); } finally { t('f'); } },
  () => { try { return t('r', 1); } finally { return t('f', 2); } },
  () => { try { throw t('x', 1); } catch (e) { return t('c', e + 1); } finally { t('f'); } },
  () => { try { throw 1; } catch (e) { throw t('c', 2); } finally { return t('f', 3); } },
  () => { try { throw t('x', 1); } finally { t('f'); } },
  () => { try { throw 1; } finally { throw t('f', 2); } },
  () => { for (var i = 0; i < 3; i++) { try { continue; } finally { t('f' + i); } } return i; },
  () => { for (var i = 0; i < 3; i++) { try { return t('r', i); } finally { continue; } } return 'end' + i; },
  () => { for (; ;) { try { throw 1; } finally { break; } } return 'broke'; },
  () => { l: { try { return 1; } finally { break l; } } return 'label'; },
  () => { try { try { throw 1; } finally { t('f1'); } } catch (e) { return t('c', e); } finally { t('f2'); } },
  () => { try { try { return t('r', 1); } finally { throw t('f1', 2); } } catch (e) { return t('c', e + 10); } },
  () => { try { } finally { t('f'); } return t('after'); },
  () => { try { return (() => { try { return t('in', 1); } finally { t('fi'); } })() + 1; } finally { t('fo'); } },
  () => { try { throw 1; } catch { } finally { t('f'); } return 'fell'; },
  () => { do { try { t('b'); continue; } finally { t('f'); } } while (t('cond', false)); return 'do'; },
  () => { switch (1) { case 1: try { break; } finally { t('f'); } case 2: t('no'); } return 'sw'; },
];
function run(f) { log = []; var r; try { r = f(); } catch (e) { r = 'thrown' + e; } return r + '[' + log.join('') + ']'; }
var first = cases.map(run).join(' ');
print(first);
var same = 0;
for (var i = 0; i < 300; i++) if (cases.map(run).join(' ') === first) same++;
print(same);
// The value of return is taken before finally runs; an object can still be changed.
function taken() { var x = 1; try { return x; } finally { x = 2; } }
function changed() { var o = { v: 1 }; try { return o; } finally { o.v = 2; } }
function captured() { var x = 1, g = () => x; try { return [x, g]; } finally { x = 3; } }
print(taken(), changed().v, captured()[0], captured()[1]());
// Deep: finally blocks of a whole chain of frames run from inside out, each once, on return and on throw.
function chain(n, how) { try { if (n === 0) { if (how) throw 'T'; return 'R'; } return chain(n - 1, how); } finally { log.push(n); } }
log = [];
print(chain(5, false), log.join(''), (log = [], run(() => chain(5, true))), log.join(''));
// Loops with try in them, hot: counters must be right when each way is taken in turn.
function ways(n) {
  var c = { ret: 0, thr: 0, fin: 0, brk: 0, cont: 0 };
  for (var i = 0; i < n; i++) {
    try { switch (i % 4) { case 0: continue; case 1: throw i; case 2: c.ret += (() => { try { return 1; } finally { c.fin++; } })(); } } catch (e) { c.thr += e === i; if (i % 8 === 1) continue; c.cont++; } finally { c.fin++; if (i % 100 === 99) c.brk++; }
  }
  return Object.values(c).join();
}
print(ways(6000));
function nestedLoops(n) { var s = 0; outer: for (var i = 0; i < n; i++) { try { for (var j = 0; j < 5; j++) { try { if (j === i % 5) continue outer; if (j > 3) break outer; s++; } finally { s += 10; } } } finally { s += 100; } } return s; }
print(nestedLoops(3000), nestedLoops(7));
function gen(depth) { return depth === 0 ? () => { throw 0; } : (inner => () => { try { return inner(); } catch (e) { if (e % 2) throw e + 1; return e + 1; } finally { fin++; } })(gen(depth - 1)); }
var fin = 0;
print([1, 2, 3, 4].map(d => run(gen(d))).join(), fin);
