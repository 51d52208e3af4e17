// Optional chaining in all forms: members, elements, calls, delete, groups, templates of short-circuit; receivers kept; hot with null and objects in turn.
var o = { a: { b: { c: 1 }, m() { return this === o.a ? 'this ok' : 'this lost'; } }, n: null, f: () => 'called', z: 0, e: '' };
var u, log = [];
function t(x) { log.push(x); return x; }
print(o?.a?.b?.c, u?.a.b.c.d, o.n?.x, o.a?.['b'].c, u?.[t('never')], o.f?.(), o.g?.(), u?.(t('never')), o.a.m?.(), o.a?.m(), o?.a['m'](), log.length);
print(o?.z?.q, o.e?.length, (o?.a).b.c, (o?.a.m)(), (o?.['a']?.m)(), (0, o.a.m)() === 'this lost');
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => (u?.a).b), attempt(() => o.a?.x.y), attempt(() => o?.z()), attempt(() => o.z?.()), attempt(() => u.a?.b), attempt(() => missing?.a), attempt(() => o.n?.x.y.z()), attempt(() => o?.n.x));
print(delete o?.z, 'z' in o, delete u?.z, delete o?.a?.b, delete o.q?.r.s, 'b' in o.a, delete u?.[t('no')], log.length);
// The whole rest of the chain is skipped, with its side effects; each link is evaluated once.
print(u?.a[t('x')].b(t('y'))[t('z')], log.length);
var n = 0, once = { get p() { n++; return { q: () => n }; } };
print(once.p?.q?.(), once?.p?.q(), n);
// With arguments, spread, nested chains, assignment on the right, in conditions and patterns.
print(o.f?.(...[1, 2], t('arg')), o?.[o.f?.() ? 'f' : 'g']?.(), (u?.x ?? 'dflt'), [u?.x, o?.f()].map(String).join(), typeof u?.x, typeof u?.x.y.z, !u?.x, -u?.x, u?.x + 1, { k: u?.x }.k);
var { d = 'D' } = { d: u?.x }, x = o ?.5 : 1;
print(d, x, true?.5:0, o?.a ?.m ?.name);
// Methods on primitives, on functions, arrays, with symbols, on super.
print('str'?.length, (5)?.toFixed(1), Math?.max?.(1, 2), [1, [2]]?.[1]?.[0], o.f?.name, Symbol?.iterator === Symbol.iterator, o[Symbol.iterator]?.());
class A { m() { return 'A'; } }
class B extends A { m() { return [super.m?.(), super.no?.(), super.no?.x.y].map(String).join(); } }
print(new B().m());
// A call whose receiver comes from a chain in a hot loop.
function get(v) { return v?.a?.b; }
function call(v) { return v?.m?.(1) ?? -1; }
var s = 0, vals = [null, { a: null }, { a: { b: 2 } }, undefined, { m(q) { return q + this.k; }, k: 10 }, { m: null }, 5, 'str', { a: { b: undefined } }];
for (var i = 0; i < 4500; i++) { s += (get(vals[i % 9]) ?? 0) + call(vals[i % 9]); }
print(s);
var document2 = {};
Object.defineProperty(document2, 'all', { get() { log.push('getter'); return undefined; } });
print(document2.all?.x, document2?.all?.(), log.join());
