// Exceptions thrown by callbacks of natives: the native stops at once, what it did so far stays, and it works afterwards; hot.
function Stop(at) { this.at = at; }
var calls = 0;
function at(n) { calls = 0; return function (x) { if (++calls === n) throw new Stop(calls); return x; }; }
function run(f) { try { return f(); } catch (e) { return e instanceof Stop ? 'stop' + e.at : e.constructor.name; } }
var a = [5, 3, 4, 1, 2];
print(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'reduce', 'reduceRight'].map(m => m + run(() => a[m](at(2))) + calls).join(' '));
print(run(() => a.sort(() => { throw new Stop(0); })), a.length, a.slice().sort((x, y) => x - y).join(), run(() => Array.from(a, at(3))), run(() => Array.from({ length: 9 }, at(9))));
print(run(() => JSON.stringify({ a: 1, b: { c: 2 } }, at(3))), run(() => JSON.parse('[1,2,3]', at(2))), run(() => JSON.stringify({ toJSON() { throw new Stop('toJSON'); } })), run(() => 'abcabc'.replace('c', () => { throw new Stop('rep'); })), run(() => 'aXbXc'.replaceAll('X', at(2))));
print(run(() => new Map([[1, 2], [3, 4]]).forEach(at(2))), run(() => new Set([1, 2, 3]).forEach(at(3))), run(() => new Map({ [Symbol.iterator]: () => { throw new Stop('it'); } })), run(() => Object.assign({}, { get x() { throw new Stop('get'); } })), run(() => Object.assign({ set y(v) { throw new Stop('set'); } }, { y: 1 })));
print(run(() => [1, 2].join({ toString() { throw new Stop('sep'); } })), run(() => String({ toString() { throw new Stop('ts'); } })), run(() => [{ toString() { throw new Stop('el'); } }].join()), run(() => Math.max(1, { valueOf() { throw new Stop('vo'); } })), run(() => 'x'.repeat({ valueOf() { throw new Stop('n'); } })), run(() => [3].includes(1, { valueOf() { throw new Stop('from'); } })));
print(run(() => Object.defineProperty({}, 'x', { get value() { throw new Stop('desc'); } })), run(() => Object.fromEntries([[{ toString() { throw new Stop('key'); } }, 1]])), run(() => ({}) instanceof { [Symbol.hasInstance]() { throw new Stop('has'); } }), run(() => at(1).call()), run(() => at(1).apply(null, [])), run(() => at(1).bind()()), run(() => new (at(1))()));
// Partial effects.
var seen = [];
run(() => [1, 2, 3].forEach(x => { seen.push(x); if (x === 2) throw new Stop(); }));
var tgt = {};
run(() => Object.assign(tgt, { a: 1, get b() { throw new Stop(); }, c: 3 }));
var made = [1, 2, 3];
run(() => made.fill(0).push({ get x() { throw 1; } }.x));
var cp = [1, 2, 3, 4];
Object.defineProperty(cp, 2, { set() { throw new Stop('w'); }, get: () => 'g', configurable: true });
run(() => cp.fill(9)), run(() => cp.reverse()), run(() => cp.unshift(0));
print(seen.join(), JSON.stringify(tgt), made.join(), cp[0], cp[1], cp.length);
// Hot: natives with callbacks that throw sometimes; nested natives; results after.
var stops = 0, sum = 0;
for (var i = 0; i < 600; i++) {
  try { sum += [1, 2, 3].map(x => { if (i % 10 === 9 && x === 2) throw new Stop(i); return x * i; }).reduce((p, q) => p + q); } catch (e) { stops += e.at === i; }
  try { [3, 1, 2].sort((x, y) => { if (i % 7 === 6) throw new Stop(i); return x - y; }).forEach((x, k) => { if (x !== k + 1) print('unsorted'); }); } catch (e) { stops += e.at === i; }
  try { [[1], [2]].forEach(l => l.forEach(x => [x].map(y => { if (i % 5 === 4) throw new Stop(i); sum += y; }))); } catch (e) { stops += e.at === i; }
}
print(stops, sum);
// Recursion native - script - native with a throw at the bottom; the callback that catches for itself.
function down(n) { return [n].map(x => x === 0 ? (() => { throw new Stop('bottom'); })() : down(x - 1))[0]; }
print(run(() => down(40)), [1, 2, 3].map(x => run(() => { if (x === 2) throw new Stop(x); return x; })).join());
