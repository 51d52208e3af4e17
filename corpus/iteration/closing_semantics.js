// for-of closes its iterator on break, return, throw and labelled continue, not on exhaustion or when next throws; what return answers; hot.
var log;
function it(n, opts = {}) { var i = 0; return { [Symbol.iterator]() { return this; },
  next() { if (i === opts.throwAt) throw new EvalError(); return { value: i, done: i++ >= n }; },
  return() { log.push('closed@' + i); if (opts.bad) throw new URIError(); return 'ret' in opts ? opts.ret : {}; } }; }
function run(f) { log = []; var r; try { r = f(); } catch (e) { r = e.constructor.name; } return r + '[' + log.join() + ']'; }
print(run(() => { for (var x of it(3)); return 'all'; }), run(() => { for (var x of it(3)) break; }), run(() => { for (var x of it(3)) if (x === 1) return 'r' + x; }),
  run(() => { for (var x of it(3)) if (x) throw new RangeError(); }), run(() => { for (var x of it(5, { throwAt: 2 })); }));
print(run(() => { for (var x of it(3)) continue; return 'c'; }), run(() => { o: for (var y of [1, 2]) for (var x of it(3)) continue o; return 'co'; }), run(() => { o: for (var y of it(9)) for (var x of it(3)) break o; return 'bo'; }));
// return's own throw: wins over break and return, loses to throw. Its non-object answer: TypeError unless thrown.
print(run(() => { for (var x of it(3, { bad: 1 })) break; }), run(() => { for (var x of it(3, { bad: 1 })) return 1; }), run(() => { for (var x of it(3, { bad: 1 })) throw new RangeError(); }));
print(run(() => { for (var x of it(3, { ret: 5 })) break; }), run(() => { for (var x of it(3, { ret: 5 })) throw new RangeError(); }), run(() => { for (var x of it(3, { ret: undefined })) return 1; }));
// Together with finally: the order.
print(run(() => { try { for (var x of it(3)) { try { break; } finally { log.push('inner'); } } } finally { log.push('outer'); } return 'done'; }));
print(run(() => { for (var x of it(3)) { try { return 'try'; } finally { log.push('f'); return 'finally'; } } }), run(() => { for (var x of it(2)) { try { return 'try'; } finally { continue; } } return 'went on'; }));
// The assignment in the head throws: closed. The iterator method or done or value getter throws: not closed.
print(run(() => { var o = Object.freeze({ p: 0 }); return (function () { 'use strict'; for (o.p of it(3)); })(); }), run(() => { for (var { x } of { [Symbol.iterator]: () => ({ next: () => ({ value: null }), return() { log.push('closed'); return {}; } }) }); }));
print(run(() => { for (var x of { [Symbol.iterator]: () => ({ next: () => ({ get done() { throw new EvalError(); } }), return() { log.push('never'); } }) }); }),
  run(() => { for (var x of { [Symbol.iterator]: () => ({ next: () => ({ get value() { throw new EvalError(); } }), return() { log.push('never'); } }) }); }));
// return absent or null; read from the iterator at the time of closing.
print([undefined, null].map(r => run(() => { for (var x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }), return: r }) }) break; return 'ok'; })).join(),
  run(() => { for (var x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }), get return() { log.push('read'); return 5; } }) }) break; }));
// Library functions close as well: Array.from with a throwing map, Map and Set constructors, fromEntries; spread never does.
print(run(() => Array.from(it(3), () => { throw new RangeError(); })), run(() => new Map(it(3))), run(() => Object.fromEntries(it(3))), run(() => [...it(3, { throwAt: 1 })]));
class BadAdd extends Set { add() { throw new SyntaxError(); } }
print(run(() => new BadAdd(it(3))), run(() => { new WeakMap(it(1)); }), run(() => Array.from(it(2)).join('')));
log = [];
function early(n) { for (var x of it(100)) if (x === n) return x; }
var sum = 0;
for (var i = 0; i < 3000; i++) sum += early(i % 7);
print(sum, log.length, log[5], log[6]);
var caught = 0;
for (var i = 0; i < 2500; i++) try { for (var x of it(3)) if (x === i % 3) throw x; } catch (e) { caught += e; }
print(caught, log.length);
