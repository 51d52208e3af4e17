// switch: strict comparison, default anywhere, fall-through, one scope for all cases, expressions as cases in order, closures; hot jumps.
function name(v) { switch (v) { case 1: return 'one'; case '1': return 's1'; case null: return 'null'; case undefined: return 'undef'; case NaN: return 'never'; case 0: return 'zero'; case true: return 'true'; case name: return 'self'; default: return 'default'; } }
print([1, '1', null, undefined, NaN, 0, -0, true, name, {}, 1.0, '', false].map(name).join());
function fall(v) { var r = ''; switch (v) { case 1: r += 1; default: r += 'd'; case 2: r += 2; case 3: r += 3; break; case 4: r += 4; } return r; }
print([1, 2, 3, 4, 5].map(fall).join());
// Cases are evaluated one after the other until one fits, default last of all.
var log = [];
function t(v) { log.push(v); return v; }
switch (t(3)) { case t(1): log.push('b1'); default: log.push('bd'); case t(2): log.push('b2'); break; case t(4): log.push('b4'); }
switch (t('x')) { case t('w'): case t('x'): log.push('hit'); case t('y'): log.push('through'); }
print(log.join());
// One lexical scope; functions hoisted in it; closures share; a dead zone when jumped over.
function scope(v) {
  try {
    switch (v) { case 0: let a = 'a0'; case 1: a = a + '1'; return a; case 2: a = 'dead'; return a; case 3: return f(); case 4: function f() { return 'f' + typeof a; } default: const c = 'c'; return (() => c)(); }
  } catch (e) { return e.constructor.name; }
}
print([0, 1, 2, 3, 4, 5].map(scope).join());
let a = 'outer';
switch (a) { case 'outer': { let a = 'inner'; print(a); } print(a); }
switch (1) { } switch (t('only evaluated')) { } switch (1) { default: }
print(log.at(-1));
// The discriminant does not see the switch's scope; break, continue, return, throw inside; nested; in a loop.
function nest(n) { var r = []; for (var i = 0; i < n; i++) { switch (i % 4) { case 0: continue; case 1: switch (i % 3) { case 0: r.push('a'); break; case 1: r.push('b'); default: r.push('c'); } break; case 2: if (i > 6) return r.join('') + '!'; r.push('d'); } r.push('.'); } return r.join(''); }
print(nest(5), nest(6), nest(50));
// Hot over dense ints, then doubles, strings, -0, holes of the table, objects.
function dense(v) { switch (v) { case 0: return 10; case 1: return 11; case 2: return 12; case 3: return 13; case 5: return 15; case 6: return 16; case -1: return 9; case 100: return 110; default: return -1; } }
var s = 0;
for (var i = 0; i < 5000; i++) s += dense(i % 8);
print(s, [4, 5, 5.0, 5.5, '5', -1, -1.0, -0, 100, 101, NaN, Infinity, -Infinity, null, undefined, {}, 4294967296, 4294967297, 2147483648, true].map(dense).join());
function strs(v) { switch (v) { case 'alpha': return 1; case 'beta': return 2; case 'gam' + 'ma': return 3; case '': return 4; case 'length': return 5; default: return 0; } }
var parts = ['al', 'pha', 'be', 'ta'], h = 0;
for (var i = 0; i < 4000; i++) h += strs(i % 2 ? parts[0] + parts[1] : parts[2] + parts[3]);
print(h, ['gamma', 'gam', '', 'length', 'Alpha', 'alpha\0', new String('alpha'), ['alpha']].map(strs).join(''));
function ranges(v) { switch (true) { case v < 0: return 'neg'; case v < 10: return 'small'; case v < 100: return 'mid'; case v >= 100: return 'big'; } }
var counts = {};
for (var i = -500; i < 2500; i++) { var r = ranges(i / 10); counts[r] = (counts[r] || 0) + 1; }
print(JSON.stringify(counts), ranges(NaN), ranges('50'));
function thrower(v) { switch (v) { case (() => { throw new RangeError(); })(): return 1; default: return 2; } }
try { thrower(1); } catch (e) { print(e.name); }
