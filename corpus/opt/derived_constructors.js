// Derived constructors built in where they are constructed: super with arguments and by default, fields, new.target, and exits before super, in the parent,
// in a field's initialiser and behind super. Nothing happens twice, and nothing is left out.
let log = [];
class A {
  x = this.first();
  constructor(v, w) { log.push('A', new.target.name); this.v = v + 1; this.w = w; }
  first() { return 'A'; }
}
class B extends A {
  y = log.push('y') && this.v * 2;
  constructor(v, w, u) { const t = v - 1; log.push('B'); super(t, w); log.push('b'); this.u = u + t; }
  first() { return 'B'; }
}
class C extends B { z = this.u | 0; }
class D extends C { constructor(...all) { super(...all); this.d = all.length; } get sum() { return this.v + this.w + this.u + this.y; } }
const shown = (o) => Object.keys(o).map((k) => k + '=' + String(o[k])).join() + ' ' + o.constructor.name;
function makeB(v, w, u) { return new B(v, w, u); }
function makeC(v, w, u) { return new C(v, w, u); }
function makeD(v, w, u) { return new D(v, w, u); }
function sums(n) { let s = 0; for (let i = 0; i < n; i++) s += new D(i, 1, 2).sum + new C(i, 2, 3).z; return s; }
for (let i = 0; i < 300; i++) { makeB(i, 1, 2); makeC(i, 1, 2); makeD(i, 1, 2); log = []; }
print(sums(300));
log = [];
const odd = [[1, 2, 3], [2147483647, 0, 2147483647], [-2147483648, 1, 1], [0.5, -0, 0.25], ['s', 't', 'u'], [null, undefined, true],
  [{ valueOf() { log.push('valueOf'); return 3; } }, [4], { toString() { log.push('toString'); return 'u'; } }]];
for (const make of [makeB, makeC, makeD]) for (const [v, w, u] of odd) {
  log = [];
  print(shown(make(v, w, u)), log.join(' '));
}
for (const make of [makeB, makeC, makeD]) {
  log = [];
  try { make(Symbol('v'), 1, 2); } catch (e) { print(e.name, log.join(' ')); }
  log = [];
  try { make(1, 2, Symbol('u')); } catch (e) { print(e.name, log.join(' ')); }
}

// What a derived constructor returns, and `this` before and behind super.
class E extends A {
  constructor(how) {
    if (how === 0) super(1, 2);
    else if (how === 1) return { own: 1 };
    else if (how === 2) return;
    else if (how === 3) return 5;
    else if (how === 4) { super(1, 2); super(3, 4); }
    else if (how === 5) { super(this.v, 1); }
    else if (how === 6) { try { this.x; } catch (e) { log.push(e.name); } super(7, 8); return undefined; }
    else { const later = () => super(9, 10); if (how === 7) later(); else { later(); try { later(); } catch (e) { log.push(e.name); } } }
  }
}
const attempt = (f) => { try { const r = f(); return typeof r === 'object' ? shown(r) : String(r); } catch (e) { return e.name; } };
function makeE(how) { return new E(how); }
for (let i = 0; i < 400; i++) attempt(() => makeE(i % 2 === 0 ? 0 : 1));
for (let how = 0; how < 9; how++) { log = []; print(how, attempt(() => makeE(how)), log.join(' ')); }
for (let i = 0; i < 400; i++) attempt(() => makeE(i % 9));
for (let how = 0; how < 9; how++) { log = []; print(how, attempt(() => makeE(how)), log.join(' ')); }

// A parent that asks for new.target, one that is a plain function, and one that returns an object.
function P(a) { this.a = a; this.self = new.target === undefined ? 'none' : new.target.name; }
class Q extends P { constructor(a) { super(a + 1); this.q = this.a; } }
class R extends Q { }
function given(o) { return o; }
class S extends given { #p = 1; constructor(o) { super(o); } static has(o) { return #p in o; } }
function several(i) { return [new P(i).self, new Q(i).self, new R(i).self, new R(i).q].join(); }
for (let i = 0; i < 400; i++) { several(i); S.has(new S({})); }
const same = { same: 1 };
print(several(7), several('s'), new S(same) === same, S.has(same), new S(4) instanceof S, attempt(() => new S(same)));
