// Rest parameters and spread in calls: any iterable, in any place, many at once, through methods, super, new and natives; hot with arrays.
function rest(a, b, ...r) { return r.length + ':' + r.join(''); }
var h = 0;
var args = [1, 2, 3, 4];
for (var i = 0; i < 3000; i++) { args[3] = i; h = (h * 3 + rest(...args).length + rest(i).length + rest(i, ...args, i).length) % 99991; }
print(h, rest(), rest(1), rest(1, 2), rest(1, 2, 3), rest(...'abcdef'), rest(...[], ...[1], 2, ...'xy', ...new Set([7, 7, 8])));
function same(...r) { return r; }
var arr = [1, 2];
print(same(...arr) !== arr, same(...arr).join(), Array.isArray(same()), same.length, same(...[, 1]).map(String).join(), 0 in same(...[,]));
print(Math.max(...args, 5), String.fromCharCode(...[72, 105]), [...'a', ...new Map([[1, 2]]), ...[[]]].length, [].concat(...[[1], [2, [3]]]).length);
// Method, receiver, new, super, bound.
var o = { k: 'K', m(...r) { return this.k + r.join(''); } };
print(o.m(...[1, 2]), o['m'](...'ab', 3), (0, o.m).call(o, ...[4]), o.m.apply(o, [...[5], 6]), o?.m(...[7]));
class B { constructor(...r) { this.r = r; } sum() { return this.r.reduce((x, y) => x + y, 0); } }
class C extends B { constructor(...r) { super(0, ...r, ...r); } sum(...x) { return super.sum(...x) * 2; } }
var t = 0;
for (var i = 0; i < 2500; i++) t += new C(...[i, 1]).sum() + new B(...args).r.length;
print(t);
// Order of evaluation: arguments one after the other, each iterable drained in its turn.
var log = [];
function it(n, ...vs) { return { [Symbol.iterator]() { log.push('open' + n); var i = 0; return { next() { log.push(n + '.' + i); return { done: i >= vs.length, value: vs[i++] }; } }; } }; }
same((log.push('first'), 1), ...it('A', 1), (log.push('mid'), 2), ...it('B'));
print(log.join(' '));
for (var bad of [null, undefined, 5, {}, true])
  try { same(...bad); print('ok'); } catch (e) { print(e.constructor.name); }
// Not callable: arguments first. Thrown in the middle: the rest is not evaluated.
log = [];
var notFn = 5;
try { notFn(...it('N', 1)); } catch (e) { print(e.constructor.name, log.length); }
log = [];
try { same(...it('X', 1), (() => { throw new EvalError(); })(), log.push('never')); } catch (e) { print(e.name, log.join(' ')); }
// Big spreads.
var big = [];
for (var i = 0; i < 2000; i++) big.push(i % 100);
print(same(...big).length, Math.max(...big), same(...big, ...big).reduce((a, b) => a + b), big.push(...big), big.length);
// A changed array iterator is honoured.
var plain = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { var i = 0, a = this; return { next() { return i < a.length ? { value: a[i++] * 10, done: false } : { done: true }; } }; };
var changed = same(...[1, 2, 3]);
Array.prototype[Symbol.iterator] = plain;
print(changed.join(), same(...[1, 2, 3]).join());
