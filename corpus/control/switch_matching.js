// switch compares strictly, falls through, takes default wherever it stands, and tests cases lazily in order.
function middle(x) {
  let s = '';
  switch (x) {
    case 1: s += '1';
    case '1': s += 's';
    default: s += 'd';
    case 2: s += '2'; break;
    case 3: s += '3';
    case NaN: s += 'n'; break;
    case null: s += 'u';
  }
  return s;
}
for (let i = 0; i < 3000; i++) middle(i % 5);
print([1, '1', 2, 3, NaN, null, undefined, 0, -0, 1.0, true, '2', new Number(1)].map(middle).join(' '));
let log = '';
const t = (v) => { log += v; return v; };
function lazy(x) { log = ''; switch (t(x)) { case t(1): return 'one' + log; case t(2): case t(3): return 'more' + log;
  default: return 'none' + log; case t(4): return 'four' + log; } }
for (let i = 0; i < 3000; i++) lazy(i % 6);
print([1, 2, 3, 4, 5].map(lazy).join(' '));
function dense(x) { switch (x) { case 0: return 'a'; case 1: return 'b'; case 2: return 'c'; case 3: return 'd'; case 4: return 'e';
  case 5: return 'f'; case 6: return 'g'; case 7: return 'h'; } return '?'; }
for (let i = 0; i < 5000; i++) dense(i & 15);
print([0, -0, 7, 8, -1, 1.5, 2 ** 32, 2 ** 32 + 1, '3', NaN, null, undefined, [4], true, Infinity].map(dense).join(''));
function text(x) { switch (x) { case 'alpha': return 1; case 'beta': return 2; case '': return 3; case 'al' + 'phabet': return 4;
  case `tm${1}`: return 5; default: return 0; } }
for (let i = 0; i < 3000; i++) text(i % 2 ? 'alpha' : 'be' + 'ta');
print(['alpha', 'al' + 'pha', 'beta', '', 'alphabet', 'tm1', 'gamma', 0, undefined, new String('beta')].map(text).join(''));
const k = {};
function objects(x) { switch (x) { case k: return 'same'; case Symbol.iterator: return 'sym'; case true: return 'T';
  case undefined: return 'U'; case print: return 'fn'; default: return 'no'; } }
print([k, {}, Symbol.iterator, true, 1, undefined, null, print].map(objects).join(' '));
function scope(x) {
  switch (x) { case 0: let y = 'set'; case 1: try { return y; } catch (e) { return e instanceof ReferenceError ? 'tdz' : '?';
    } default: { let y = 'inner'; return y; } }
}
for (let i = 0; i < 2500; i++) scope(i % 3);
print(scope(0), scope(1), scope(2));
function hoisted(x) { switch (x) { case 0: return f(); case 1: function f() { return 'hoisted'; } } return typeof f; }
print(hoisted(0), hoisted(1), hoisted(2));
let empty = 0;
switch (empty++) {}
switch (empty) { default: }
switch (1) { case 1: case 2: }
print(empty, (() => { for (;;) switch (1) { case 1: return 'out'; } })());
