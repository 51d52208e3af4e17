// ++ and -- in prefix and postfix form on every kind of reference, at the int32 limits and on other types.
function local(v) { let a = v, b = v, c = v, d = v; return [a++, ++b, c--, --d, a, c].join(' '); }
function prop(v) { const o = { x: v }; return [o.x++, ++o.x, o.x--, --o.x, o.x].join(' '); }
function elem(v) { const o = [v]; return [o[0]++, ++o[0], o[0]--, --o[0], o[0]].join(' '); }
var globalCounter;
function glob(v) { globalCounter = v; return [globalCounter++, ++globalCounter, globalCounter--, --globalCounter].join(' '); }
function captured(v) { let x = v; const up = () => x++, down = () => --x; return [up(), up(), down(), x].join(' '); }
function keyed(v, k) { const o = {}; o[k] = v; return [o[k]++, ++o[k], o[k]--, o[k]].join(' '); }
for (let i = 0; i < 2500; i++) { local(i); prop(i); elem(i); glob(i); captured(i); keyed(i, 'k'); }
const values = [2147483646, 2147483647, -2147483647, -2147483648, 4294967295, 0.5, 9007199254740991,
  9007199254740992, '7', '', 'x', true, null, undefined, NaN, Infinity, -Infinity];
for (const v of values) print(String(v) + '|', local(v), '|', prop(v), '|', elem(v), '|', glob(v), '|', captured(v), '|', keyed(v, 'q'));
// Postfix gives the number, not the old value.
let s = '5';
const old = s++;
print(typeof old, old, typeof s, s);
let o = { valueOf() { return 41; } };
const before = o++;
print(before, o, typeof o);
let z = -0;
print(Object.is(z++, -0), z, Object.is(--z, 0));
let m = -1;
m++;
print(Object.is(m, 0), Object.is(m--, 0), m);
