// push, pop, shift and unshift on packed, double, any and holey arrays and array-likes; queue and stack loops.
function cycle(a, n) { for (let i = 0; i < n; i++) { a.push(a.shift()); a.unshift(a.pop()); a.push(i); a.shift(); } return a; }
print(cycle([1, 2, 3], 2000).join(), cycle([0.5, 1.5], 1000).join(), cycle(['a', {}, null], 500).join(), cycle([1, , 3], 1).length);
const a = [];
print(a.pop(), a.shift(), a.push(), a.unshift(), a.push(1, 2, 3), a.unshift(-1, 0), a.join(), a.pop(), a.shift(), a.length);
const h = [, 'b', , 'd', ,];
print(h.shift(), h.length, 0 in h, 1 in h, h.pop(), h.length, h.join('.'), h.unshift('n'), 2 in h, h.join('.'));
let s = 0;
const queue = [];
for (let i = 0; i < 5000; i++) { queue.push(i); if (i % 3 === 2) s += queue.shift() * 2 - queue.shift(); }
print(s, queue.length, queue[0]);
const stack = [];
for (let i = 0; i < 6000; i++) { if (i % 4 === 3) s += stack.pop(); else stack.push(i % 2 ? i : i / 2); }
print(s, stack.length, stack.slice(0, 4).join());
const like = { length: 2, 0: 'x', 1: 'y' };
print([].push.call(like, 'z'), [].shift.call(like), [].unshift.call(like, 'p', 'q'), [].pop.call(like), JSON.stringify(like));
const noLength = {};
print([].push.call(noLength, 1), JSON.stringify(noLength), [].pop.call({}), [].shift.call({ length: 0 }));
const huge = { length: 2 ** 53 - 1 };
try { [].push.call(huge, 1); } catch (e) { print(e instanceof TypeError); }
function push(x, v) { return x.push(v); }
for (let i = 0; i < 3000; i++) push([], i);
const k = [1];
print(push(k, 2), push(k, 0.5), push(k, 'c'), push(k, undefined), k.join('|'), k.length);
// A setter or a frozen receiver makes the fast path of push invalid.
const log = [];
Object.defineProperty(Array.prototype, 2, { set(v) { log.push('set' + v); }, get: () => 'got', configurable: true });
const p = [1, 2];
print(push(p, 9), p.length, 2 in p, p.hasOwnProperty(2), p[2], log.join());
delete Array.prototype[2];
try { push(Object.freeze([1]), 2); } catch (e) { print(e instanceof TypeError); }
try { push(Object.preventExtensions([1]), 2); } catch (e) { print(e instanceof TypeError); }
