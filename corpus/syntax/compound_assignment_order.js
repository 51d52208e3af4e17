// Order in assignments and compound assignments: base, key, old value, right side, store; conversion of keys; variables read before the right side runs; hot.
var log = [];
function t(n, v) { log.push(n); return v; }
function flush() { var r = log.join(' '); log = []; return r; }
var o = { get g() { log.push('get'); return 10; }, set g(v) { log.push('set' + v); } };
t('base', o)[t('key', 'g')] += t('rhs', 5);
print(flush());
t('base', o)[t('key', 'g')] = t('rhs', 5);
print(flush());
t('base', o)[t('key', 'g')]++;
--t('base', o)[t('key', 'g')];
print(flush());
// The variable's old value is taken before the right side changes it.
var x = 1;
x += (x = 10, 5);
print(x);
x = 1;
x = x + x++ * 10 + x + --x;
print(x);
x = 5;
print(x++ + ++x, x-- - --x, x, x + (x += 2) + x, [x, x++, x, ++x].join());
var arr = [1, 2, 3], i = 0;
arr[i] = i = 2;
arr[i++] += i * 100;
print(arr.join(), i);
arr[i = 0] += (i = 1, arr[0] = 50, 1000);
print(arr.join(), i);
// Right side replaces the base variable: the old object is written.
var a = { n: 1 }, b = a;
a.x = a = { n: 2 };
print(b.x === a, a.x, b.n);
var p = { v: 1 }, old = p;
p.v += (p = { v: 100 }, 5);
print(old.v, p.v);
// Thrown in each place: what was done before stays.
function attempt(f) { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }
function bad(n) { log.push(n); throw new RangeError(); }
print(attempt(() => { o[bad('k')] = t('rhs', 1); }), attempt(() => { o.g = bad('rhs'); }), attempt(() => { o.g += bad('rhs2'); }), attempt(() => { undecl1 = bad('r3'); }), attempt(() => { undecl2 += t('never', 1); }), attempt(() => { null[t('k2', 'x')] = t('r4', 1); }), flush(), typeof undecl1);
print(attempt(() => { 'use strict'; undecl3 = t('r5', 1); }), attempt(() => { 'use strict'; undecl4 = (globalThis.undecl4 = 0, t('made meanwhile', 1)); }), flush());
// Chains from right to left; values not converted on the way; setters don't change the value.
var q = { set s(v) { this.got = typeof v; } }, u8 = [], r;
r = q.s = u8.length = '3';
print(r, typeof r, q.got, u8.length);
var c1, c2, c3;
c1 = c2 = c3 = t('once', 7);
print(c1 + c2 + c3, flush());
// All operators on mixed kinds.
var ops = [v => v += 3, v => v -= 3, v => v *= 3, v => v /= 3, v => v %= 3, v => v <<= 3, v => v >>= 1, v => v >>>= 1, v => v &= 6, v => v |= 6, v => v ^= 6, v => v **= 2];
for (var n = 0; n < 300; n++) for (var f of ops) f(n);
print([7, -7.5, '7', null, undefined, true, [2], 2147483647, -2147483648].map(v => ops.map(f => f(v)).join(' ')).join('|'));
// Hot: order with a getter, a closure that changes the local, and elements.
function local(n) { var s = 0, bump = () => { s += 1; return 1; }; for (var i = 0; i < n; i++) { s += bump(); } return s; }
function elem(n) { var l = [0, 0], k = 0, h = () => { l[0] += 5; k = 1; return 1; }; for (var i = 0; i < n; i++) { k = 0; l[k] += h(); } return l.join(); }
print(local(5000), elem(5000));
