// The constructor of the error for each kind of fault, at a site that was hot and fine before.
const ok = { f() { return 1; }, p: { q: 2 } };
const frozen = Object.freeze({ x: 1 });
const faults = {
  callUndefined: (o) => o.f(), readNull: (o) => o.p.q, writeNull: (o) => { o.p.q = 1; }, construct: (o) => new o.C(),
    instance: (o) => ok instanceof o.C,
  inOp: (o) => 'a' in o.p, iterate: (o) => { for (const v of o.list) return v; }, spread: (o) => [...o.list],
    destructure: (o) => { const { z } = o.p; return z; },
  symbolAdd: (o) => o.n + 1, deep: (o) => o.a.b.c, elem: (o) => o.list[0].x, callElem: (o) => o.list[0](), tagged: (o) => o.f`x`,
    superCall: (o) => Object.setPrototypeOf(frozen, o.p),
};
class C {}
const good = () => ({ f() { return 1; }, p: { q: 2 }, C, list: [() => 0], n: 1, a: { b: { c: 3 } } });
const bads = [{}, { f: null, p: null, C: null, list: null, n: Symbol(), a: null }, { f: 5, p: 5, C: 5, list: 5, n: {}, a: { b: 0 } },
  { f: {}, p: 'str', C: () => 0, list: [null], n: 'x', a: { b: undefined } }];
for (const name in faults) {
  const f = faults[name], out = [];
  for (let i = 0; i < 300; i++) try { f(good()); } catch (e) {}
  for (const bad of bads) try { f(bad); out.push('ok'); } catch (e) { out.push(e.constructor.name); }
  print(name, out.join(' '));
}
const others = [
  () => undeclared, () => { undeclared2; }, () => typeof undeclared, () => { 'use strict'; undeclared3 = 1; }, () => { x; let x; },
    () => { const k = 1; k = 2; }, () => { k2++; const k2 = 1; },
  () => new Array(-1), () => 'a'.repeat(-1), () => (1).toFixed(200), () => { 'use strict'; frozen.x = 2; }, () => { 'use strict';
    delete frozen.x; }, () => { frozen.x = 2; },
  () => Symbol() + '', () => new (class A { constructor() { this.v = 1; } })().v(), () => (class B {})(),
    () => new (class D extends C { constructor() {} })(), () => new (() => 0)(),
  () => Object.defineProperty(1, 'x', {}), () => null[Symbol.iterator], () => JSON.parse('{bad'),
    () => JSON.stringify((() => { const c = {}; c.c = c; return c; })()), () => new Map([1]),
  () => Symbol.prototype.toString.call(1), () => new Symbol(), () => Object.create(5), () => { class E extends null {} new E(); },
    () => { class F extends 5 {} }, () => [].reduce((a) => a),
];
print(others.map((f) => { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }).join(' '));
function late(i) { return i < 4000 ? i : lateVar; }
let s = 0;
try { for (let i = 0; i < 5000; i++) s += late(i); } catch (e) { print(e instanceof ReferenceError, s); }
let lateVar = 7;
print(late(5000));
