// Unary +, ! and ~ on every type, hot with numbers first.
const values = [0, -0, 5, 2.75, NaN, Infinity, '', ' ', '5', '5x', '1e3', '0b101', null, undefined, true, false, [], ['3'], [1, 2], {},
  { valueOf: () => '8' }];
function plus(a) { return +a; }
function bang(a) { return !a; }
function tilde(a) { return ~a; }
function double(a) { return !!a; }
for (let i = 0; i < 3000; i++) { plus(i); bang(i); tilde(i); double(i); }
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
print(values.map((v) => show(plus(v))).join(' '));
print(values.map((v) => +bang(v)).join(''), values.map((v) => +double(v)).join(''));
print(values.map(tilde).join(' '));
function branch(a) { if (a) return 'T'; return 'F'; }
function ternary(a) { return a ? 1 : 0; }
function loop(a) { let n = 0; while (a) { n++; a = n < 3 ? a : 0; } return n; }
for (let i = 0; i < 3000; i++) { branch(i & 1); ternary(i & 1); loop(i & 1); }
print(values.map(branch).join(''), values.map(ternary).join(''), values.map(loop).join(''));
print(values.map((v) => typeof -v + typeof !v).filter((s) => s !== 'numberboolean').length);
print([void 0, typeof void 0, !'' + !'0', -!1, ~'7', +[], +[[]], +{}, - -1, ~~5.9, !NaN].map(show).join(' '));
print(branch(Symbol.iterator), branch(() => 0), branch(new Boolean(false)), branch(Object('')), branch(''), branch('\0'));
