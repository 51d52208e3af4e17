// Order of evaluation everywhere: operands, calls, members, literals, conditionals, spreads, with getters that log; nothing twice, nothing early; hot.
var log = [];
function t(n, v = n) { log.push(n); return v; }
function flush() { var r = log.join(' '); log = []; return r; }
var v = n => ({ valueOf() { log.push('v' + n); return n; } });
t('a', v(1)) + t('b', v(2)) * t('c', v(3));
print(flush());
(t('a', v(1)) + t('b', v(2))) * t('c', v(3)); t('x', v(1)) < t('y', v(2)); t('x', v(1)) > t('y', v(2)); t('p', v(1)) == t('q', 1); t('m', v(5)) & t('n', v(6)) | t('o', v(1));
print(flush());
t('f', () => t('call'))(t('a1'), t('a2'), ...t('sp', [1]), t('a3'));
print(flush());
t('o', { get m() { log.push('get m'); return () => t('called'); } }).m(t('arg'));
t('o', { m: { n: () => 0 } })[t('k', 'm')][t('k2', 'n')](t('arg'));
new (t('ctor', function () { log.push('constructed'); }))(t('arg'));
print(flush());
({ a: t('va'), [t('kb')]: t('vb'), ...t('spread', { get g() { log.push('spread get'); } }), get x() { return log.push('no'); }, c: t('vc') });
[t(1), , t(2), ...t('arr', [3]), t(4)];
print(flush());
t('cond', true) ? t('then') : t('else'); t('l', 0) && t('r'); t('l', 1) || t('r'); t('l', null) ?? t('r'); t('l', 1) && t('m', 0) || t('r');
print(flush());
t('left') in t('right', {}); t('left', {}) instanceof t('right', Object); (t('c1'), t('c2')); -t('neg', v(1)); !t('not'); typeof t('typeof'); void t('void'); `${t('t1')}${t('t2')}`;
print(flush());
var o = {};
t('o', o).x = t('x', 1); t('o', o)[t('k')] = t('v'); t('o', o).x++; t('o', o)[t('k', 'x')] += t('rhs', 1); delete t('o', o)[t('k', 'x')];
print(flush());
for (var i = t('init', 0); t('test', i < 2); t('update', i++)) t('body'); for (var k in t('in', { a: 1 })) t('k' + k); do t('do'); while (t('while', false)); switch (t('sw', 2)) { case t('c', 1): case t('c', 2): t('hit'); case t('not', 3): }
print(flush());
class A extends t('heritage', Object) { [t('k1')]() {} static [t('k2')] = t('static'); [t('k3')] = t('field'); static { t('block'); } }
new A(t('arg'));
print(flush());
var f = (a = t('d1'), { b = t('d2'), [t('key', 'c')]: c } = t('d3', {}), ...r) => t('body'); f(); f(t('given'), { b: 1 }, t('rest'));
print(flush());
// What throws stops the rest; and getters of the callee run before the arguments.
function attempt(g) { try { g(); return 'ok'; } catch (e) { return e.constructor.name; } }
print(attempt(() => t('a') + (() => { throw new RangeError(); })() + t('never')), attempt(() => t('n', null)(t('arg'))), attempt(() => t('u', undefined).x(t('never'))), attempt(() => nope(t('never'))), attempt(() => ({}).x(t('arg2'))), flush());
// Hot: an expression whose parts change a shared counter; the same answer at every step.
var n = 0, inc = () => ++n, h = 0;
function mix() { return inc() * 100 + inc() * 10 + inc() - n + [inc(), inc()][1] + { a: inc(), b: inc() }.a; }
for (var i = 0; i < 2500; i++) { n %= 50; h = (h * 31 + mix()) % 1000003; }
print(h);
function order2(a) { var i = 0; return a[i++] + a[i++] * a[i++] - a[i = 0] + a[++i]; }
for (var i = 0; i < 3000; i++) order2([1, 2, 3]);
print(order2([5, 6, 7]), order2(['a', 'b', 2]));
