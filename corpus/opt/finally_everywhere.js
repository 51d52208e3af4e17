// try, catch and finally: completions that override, in loops, with exits inside of each part.
function f(x, log) { try { log.push('t'); if (x === 1) return 'r'; if (x === 2) throw 'e'; log.push(x * 2); } catch (e) { log.push('c' + e); if (e === 'e') return 'rc'; } finally { log.push('f' + (x + 1)); if (x === 3) return 'rf'; } return 'end'; }
function loop(n, how) { let s = ''; for (let i = 0; i < n; i++) { try { if (i === how) continue; if (i === how + 2) break; s += i; } finally { s += 'f'; if (how === 9 && i === 1) break; } } return s; }
function nest(x) { let s = ''; try { try { s += 'a'; x.call; s += x(); } finally { s += 'b'; } } catch (e) { s += e instanceof TypeError ? 'T' : String(e); try { throw s; } catch (e2) { s = e2 + 'c'; } } return s; }
for (let i = 0; i < 400; i++) { f(0, []); f(1, []); loop(5, i % 4); nest(() => i); if (i % 4 === 0) { f(2, []); nest(() => { throw i; }); } }
for (const x of [0, 1, 2, 3, 0.5, -0, 2147483647, 's', null, undefined, {}]) { const log = []; print(String(f(x, log)), log.join()); }
print([0, 1, 3, 9, -2, 0.5, '1'].map((how) => loop(6, how)).join()); print(nest(() => 'ok'), nest(null), nest({}), nest(() => { throw 'thrown'; }), nest(1));
function rethrow(k) { for (;;) { try { for (const x of [1, 2, 3]) { try { if (x === k) throw x; } finally { if (x === 3) return 'three'; } } } catch (e) { return 'got' + e; } } }
for (let i = 0; i < 300; i++) rethrow(i % 4);
print([1, 2, 3, 4, '2'].map(rethrow).join());
function counts(n) { let c = 0; for (let i = 0; i < n; i++) { try { if (i & 1) throw new Error(i); c += 1; } catch { c += 100; } finally { c += 10000; } } return c; }
print(counts(500), counts(3.5), counts('7'));
