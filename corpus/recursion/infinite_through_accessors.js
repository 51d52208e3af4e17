// Infinite recursion through getters, setters, valueOf, toString, Symbol.toPrimitive, hasInstance and iterators.
// tags: deep-recursion
const overflow = (fn) => { try { fn(); return 'returned'; } catch (e) { return e instanceof RangeError ? 'RangeError' : e.constructor.name;
  } };
const o = {
  get g() { return this.g; },
  set s(v) { this.s = v; },
  valueOf() { return this + 1; },
  toString() { return `${this}`; },
};
const prim = { [Symbol.toPrimitive](hint) { return prim * 2; } };
const key = { toString() { return o[key]; } };
const inst = { [Symbol.hasInstance](x) { return x instanceof inst; } };
const iter = { [Symbol.iterator]() { return [...iter][0]; } };
const next = { [Symbol.iterator]() { return { next() { for (const v of next) return v; } }; } };
const destr = { get x() { const { x } = destr; return x; } };
const cmp = { valueOf: () => (cmp < cmp ? 1 : 0) };
const chain = Object.create({ get p() { return Object.create(this).p; } });
const tests = { getter: () => o.g, setter: () => { o.s = 1; }, valueOf: () => o * 1, toString: () => String(o), toPrimitive: () => +prim,
  key: () => o[key], instance: () => 1 instanceof inst,
  iterator: () => [...iter], next: () => { for (const v of next) return v; }, destructure: () => destr.x, compare: () => cmp < cmp,
    chain: () => chain.p };
for (const t in tests) print(t, overflow(tests[t]));
// Finite recursion of the same kinds gives its answer in hot code.
let d = 0;
const fin = { get g() { return d-- > 0 ? this.g + 1 : 0; }, valueOf() { return d-- > 0 ? this + 1 : 0; }, toString() {
  return d-- > 0 ? `(${this})` : '.'; } };
let s = 0;
for (let i = 0; i < 1000; i++) { d = i % 6; s += fin.g; d = i % 5; s += +fin; d = i % 4; s += String(fin).length; }
print(s);
d = 200; print(fin.g);
d = 150; print(fin * 1);
d = 100; print(String(fin).length);
