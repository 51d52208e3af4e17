// try inside calls inside try, in loops, conditions and recursion: the innermost handler that is active wins, each handler is left before it runs.
function inner(k, log) {
  try { log.push('i'); if (k & 1) throw 'a'; try { if (k & 2) throw 'b'; log.push('ok'); } catch (e) { log.push(e); if (k & 4) throw e + '2'; } finally { log.push('f'); if (k & 8) throw 'f!'; } }
  catch (e) { log.push('C' + e); if (k & 16) throw e + '3'; return 'caught'; }
  return 'fine';
}
function outer(k) { var log = []; try { log.push(inner(k, log)); } catch (e) { log.push('O' + e); } return log.join('.'); }
for (var k = 0; k < 32; k += 3) print(k, outer(k));
var h = 0;
for (var i = 0; i < 1000; i++) { var s = outer(i & 31); for (var j = 0; j < s.length; j++) h = (h * 31 + s.charCodeAt(j)) % 1000003; }
print(h);
// A throw in a catch block does not come back to the same try; a throw in finally neither.
function once() { var n = 0; try { try { throw 1; } catch (e) { n++; throw 2; } } catch (e) { return n + ':' + e; } }
function fin() { var n = 0; try { try { throw 1; } finally { n++; throw 2; } } catch (e) { return n + ':' + e; } }
print(once(), fin());
// Recursion that throws on the way down and up.
function rec(n) { try { if (n === 0) throw []; return rec(n - 1); } catch (e) { e.push(n); if (n % 3 === 2) return e; throw e; } finally { depth++; } }
var depth = 0;
var r = rec(10);
print(Array.isArray(r), JSON.stringify(r), depth);
// A handler in a loop: each round has its own; variables set before the throw are seen, in the catch and after.
function rounds(n) { var a = 0, b = 0, c = 0; for (var i = 0; i < n; i++) { let x = i; try { a += x; if (x % 3 === 0) throw x; b += x; x = -1; } catch (e) { c += e + x; } finally { a -= x; } } return [a, b, c].join(); }
print(rounds(10), rounds(6000));
// In conditions, arguments, operands and the heads of loops.
function safe(f, d) { try { return f(); } catch { return d; } }
var t = 0;
for (var i = 0; i < 1500; i++) t += safe(() => i % 4 ? i : null.x, -1) * 2 + (safe(() => { if (i % 5 === 0) throw 1; return 1; }, 10) + safe(() => i, 0));
print(t);
for (var q = safe(() => nope, 3); safe(() => { if (q === 0) throw 0; return true; }, false); q--) t++;
print(t, q);
// try around the loop against try in the loop, break out of both.
function around(l) { var s = 0; try { for (var x of l) { if (x === null) throw s; s += x; } } catch (e) { return 'threw at ' + e; } return s; }
print(around([1, 2, 3]), around([1, 2, null, 4]), around([1, 'a', 2]), around(5).slice(0, 9));
var w = 0;
while (true) { try { w++; if (w > 5000) break; if (w % 2) continue; throw w; } catch (e) { if (e > 6000) break; } finally { w += 0; } }
print(w);
