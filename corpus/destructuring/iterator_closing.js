// When a pattern closes its iterator: taken in part, exhausted, thrown inside, thrown by next; what return may answer; hot.
var log;
function it(n, opts = {}) {
  return { [Symbol.iterator]() {
    var i = 0;
    return {
      next() { log.push('n' + i); if (opts.throwAt === i) throw new EvalError(); return { value: i, done: i++ >= n }; },
      return(v) { log.push('R' + arguments.length); if (opts.throwReturn) throw new URIError(); return opts.ret === undefined ? {} : opts.ret; },
    };
  } };
}
function run(f) { log = []; var r; try { r = f(); } catch (e) { r = e.constructor.name; } return (r === undefined ? '' : r) + '[' + log.join(' ') + ']'; }
print(run(() => { var [a] = it(3); return a; }), run(() => { var [a, b] = it(1); return [a, b] + ''; }), run(() => { var [...r] = it(2); return r + ''; }), run(() => { var [] = it(2); }));
print(run(() => { var [, ,] = it(3); }), run(() => { var [a, ...[b]] = it(3); return b; }), run(() => { var [a, b, c] = it(2); return [a, b, c] + ''; }));
print(run(() => { var [a = (() => { throw new RangeError(); })()] = it(0); }), run(() => { var [a, b = (() => { throw new RangeError(); })()] = [0][Symbol.iterator] && it(1); }),
  run(() => { var [{ x }] = { [Symbol.iterator]: () => ({ next: () => ({ value: null, done: false }), return() { log.push('closed'); return {}; } }) }; }));
print(run(() => { var [a, b] = it(3, { throwAt: 1 }); }), run(() => { var [a] = it(3, { throwReturn: true }); }), run(() => { var [a] = it(3, { ret: 5 }); }), run(() => { var [a] = it(3, { ret: null }); }));
// A throw in the pattern wins over a throw of return.
print(run(() => { [(() => { throw new RangeError(); })().x] = it(3, { throwReturn: true }); }), run(() => { [(() => { throw new RangeError(); })().x] = it(3, { ret: 5 }); }));
print(run(() => { [{ set x(v) { throw new SyntaxError(); } }.x] = it(3); }), run(() => { const [k] = it(2); k = 1; }));
// No return method, return null or undefined, not callable.
function bare(ret) { return { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: ret }) }; }
print([undefined, null, 5, {}].map(r => run(() => { var [a] = bare(r); return a; })).join());
// The result must be an object; done and value are read as truthy getters in order.
print([undefined, null, 5, 's', true].map(r => run(() => { var [a] = { [Symbol.iterator]: () => ({ next: () => r, return() { log.push('never'); } }) }; })).join());
print(run(() => { var [a, b] = { [Symbol.iterator]: () => ({ next: () => ({ get done() { log.push('done'); return 0; }, get value() { log.push('value'); return 'v'; } }), return() { log.push('ret'); return {}; } }) }; return a + b; }));
print([undefined, 5, {}, null].map(m => run(() => { var [a] = { [Symbol.iterator]: m }; })).join(), run(() => { var [a] = { [Symbol.iterator]: () => 5 }; }), run(() => { var [a] = { [Symbol.iterator]: () => ({}) }; }));
// next is fetched once.
print(run(() => { var [a, b, c] = { [Symbol.iterator]: () => ({ get next() { log.push('get next'); return () => ({ value: 1, done: false }); } }) }; return a + b + c; }));
// In parameters, for-of heads and nested patterns.
print(run(() => (([a], [b]) => a + b)(it(2), it(2))), run(() => { for (var [a] of [it(2), it(2)]); }), run(() => { var [[a], [b]] = [it(1), it(5)]; }));
var closes = 0, sum = 0;
function lite(i) { return { [Symbol.iterator]() { return this; }, next() { return { value: i++, done: false }; }, return() { closes++; return this; } }; }
for (var i = 0; i < 3000; i++) { var [u, v] = lite(i); sum += u * v % 7; }
print(closes, sum);
