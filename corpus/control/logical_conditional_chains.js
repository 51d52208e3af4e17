// &&, ||, ??, ?:, comma, optional chaining and logical assignment: short circuits, values and evaluation counts.
let log = '';
const v = (x) => { log += typeof x === 'object' || x === undefined ? (x === undefined ? 'u' : 'o') : String(x)[0]; return x; };
const values = [0, 1, '', 'a', null, undefined, NaN, false, true];
function and(a, b) { return a && b; }
function or(a, b) { return a || b; }
function nul(a, b) { return a ?? b; }
function tern(a, b, c) { return a ? b : c; }
for (let i = 0; i < 3000; i++) { and(i & 1, i); or(i & 1, i); nul(i, 1); tern(i & 1, 1, 2); }
for (const f of [and, or, nul]) print(f.name, values.map((a) => String(f(a, 'R'))).join(' '));
print('tern', values.map((a) => tern(a, 'T', 'F')).join(''));
log = '';
print(v(0) && v(1), v(1) && v(2) && v(0) && v(3), v('') || v(null) || v('x') || v('y'), v(null) ?? v(undefined) ?? v(0) ?? v(5), log);
log = '';
print((v(1) || v(2)) && (v(0) || v(3)), v(0) || (v(1) && v(0)) || v(7), !(v(1) && v(0)), (v(0), v(8)), v(1) ? v(0) ? 'a' : 'b' : 'c', log);
function branchy(a, b, c) { if ((a && b) || (!a && c)) return 1; if (!(a || b) && !c) return 2; if (a && (b || c) && !(b && c)) return 3;
  return 4; }
let t = '';
for (let i = 0; i < 4000; i++) { const r = branchy(i & 4, i & 2, i & 1); if (i < 8) t += r; }
print(t, values.map((x) => branchy(x, x, x)).join(''));
const o = { a: { b: { c: 1, f() { return this.c; } } }, n: null, z: 0, arr: [1] };
const count = () => { log += 'E'; return 'b'; };
log = '';
print(o?.a?.b?.c, o?.x?.b.c.d.e, o.n?.[count()], o.a?.[count()].f(), o.a.b.f?.(), o.x?.(count()), o.n?.f(count()).g, o.a.b?.f(), log);
try { (o.x?.y).z; } catch (e) { print(e instanceof TypeError); }
print(o.arr?.[0], o.z?.toFixed(1), o?.['n'] ?? 'dflt', delete o.x?.y, delete o?.z, 'z' in o, typeof o.x?.y.z, (null)?.x, undefined?.[0]?.(),
  ''?.length);
const box = { gets: 0, sets: 0, val: undefined, get p() { this.gets++; return this.val; }, set p(x) { this.sets++; this.val = x; } };
box.p ||= 0; box.p ??= 5; box.p &&= 7; box.p ||= 8; box.p ||= 9; box.p ??= 10; box.p &&= null; box.p &&= 1;
print(box.gets, box.sets, box.val);
function assign(x, y) { let a = x, b = x, c = x; a ||= y; b &&= y; c ??= y; return [a, b, c].map(String).join(); }
for (let i = 0; i < 2500; i++) assign(i & 1, i);
print(values.map((x) => assign(x, 'Y')).join(' '));
function optional(x) { return x?.p?.q ?? 'none'; }
let s = 0;
const inputs = [{ p: { q: 1 } }, null, { p: null }, {}, undefined, { p: { q: 0 } }, 5, 'str'];
for (let i = 0; i < 4000; i++) { const r = optional(inputs[i & 7]); s += r === 'none' ? 100 : r; }
print(s, inputs.map(optional).join());
const f = (log = '', (a, b = v(2), c = b ?? v(3)) => a + b + c);
print(f(1), f(1, undefined, null), f(1, 5), log);
let k = 0;
const r2 = (k++, k++, k++, k);
print(r2, (1, 2, 3), [(4, 5)].length, ((a, b) => (a, b))(1, 2), k ? k > 2 ? 'big' : 'small' : 'zero');
