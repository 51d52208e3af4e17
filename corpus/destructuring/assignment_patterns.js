// Assignment patterns onto members, elements, accessors and nested targets; the value of the expression; evaluation order; hot swaps.
var a = 1, b = 2, c;
[a, b] = [b, a];
print(a, b);
var o = { list: [], set s(v) { this.got = v; } }, arr = [0, 0, 0];
var src = [1, 2, 3];
print(([o.x, o['y'], arr[1], ...o.list] = [1, 2, 3, 4, 5]) !== src, o.x, o.y, arr.join(), o.list.join(), ([a] = src) === src);
({ p: o.p, q: [o.q1, o.q2 = 'dq2'], s: o.s, ...o.rest } = { p: 'P', q: ['Q1'], s: 'S', t: 'T', u: 'U' });
print(o.p, o.q1, o.q2, o.got, JSON.stringify(o.rest));
// Targets are evaluated before the value is fetched, left to right; default after that; the store last.
var log = [];
function t(n, obj) { log.push('target ' + n); return obj; }
function it(vals) { return { [Symbol.iterator]() { log.push('iter'); var i = 0; return { next() { log.push('next'); return { value: vals[i], done: i++ >= vals.length }; }, return() { log.push('return'); return {}; } }; } }; }
var sink = { set a(v) { log.push('set a=' + v); }, set b(v) { log.push('set b=' + v); } };
[t('a', sink).a, t('b', sink)[(log.push('key'), 'b')] = (log.push('dflt'), 'D')] = it([1, undefined, 3]);
print(log.join(' | '));
log = [];
({ [(log.push('prop key'), 'k')]: t('obj', sink)[(log.push('member key'), 'a')] = log.push('dflt') } = { get k() { log.push('get k'); } });
print(log.join(' | '));
// Hot swaps: locals, elements, properties, rotation of three, Fibonacci by pairs.
function swapLocal(n) { var x = 0, y = 1; for (var i = 0; i < n; i++) [x, y] = [y, x + y & 65535]; return x; }
print(swapLocal(6000));
function reverse(l) { for (var i = 0, j = l.length - 1; i < j; i++, j--) [l[i], l[j]] = [l[j], l[i]]; return l; }
var big = [];
for (var i = 0; i < 50; i++) big.push(i % 5 ? i : i + 0.5);
for (var i = 0; i < 101; i++) reverse(big);
print(big.join());
var r = { x: 'x', y: 'y', z: 'z' };
for (var i = 0; i < 4000; i++) ({ x: r.y, y: r.z, z: r.x } = { ...r });
print(r.x + r.y + r.z);
for (var i = 0; i < 4000; i++) [r.x, r.y, r.z] = [r.z, r.x, r.y];
print(r.x + r.y + r.z);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
const K = 1; let L;
print(attempt(() => { [K] = [2]; }), attempt(() => { ({ K } = { K: 2 }); }), attempt(() => { [M] = [1]; let M; }), attempt(() => { 'use strict'; [undeclared1] = [1]; }), attempt(() => { [null.x] = [1]; }),
  attempt(() => { 'use strict'; [Object.freeze({ f: 1 }).f] = [2]; }), attempt(() => { [] = null; }), attempt(() => { ({} = undefined); }), attempt(() => { [L, ...L.x] = [{}, 1]; return L.x.join(); }));
[undeclared2, { z: undeclared3 }] = ['u2', { z: 'u3' }];
print(undeclared2, undeclared3, 'undeclared3' in globalThis);
for ([o.first, o.second = 'S2'] of [['F1'], ['F2', 'S']]) print(o.first, o.second);
for ({ length: o.len } of ['ab', 'cde']) print(o.len);
for ([o.ch] in { xy: 1, zw: 2 }) print(o.ch);
var i2 = 0, tgt = [];
[tgt[i2++], tgt[i2++], tgt[i2++]] = 'abc';
print(tgt.join(), i2, (({ a, b: [c] } = { a: 'A', b: ['C'] }), a + c));
