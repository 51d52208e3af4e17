// Hoisting, shadowing, the temporal dead zone and const assignment in functions that are hot.
function hoist() { const r = [typeof v, typeof f, typeof g]; var v = 1; function f() {} var g = () => 0; return r.concat(typeof v,
  typeof g).join(); }
function shadow(x) { let y = x; { let x = 'in'; y += x; { const x = 'deep'; y += x; } } return y + x; }
function tdz(k) { try { if (k === 0) return a; let a = 1; if (k === 1) return a; return typeof b; let b = 2; } catch (e) { return e.name;
  } }
function constant(k) { const c = 1; try { if (k) c = 2; } catch (e) { return e.name + c; } return c; }
function compound(k) { const c = 5; let log = ''; try { if (k === 0) c += (log += 'r', 1); if (k === 1) c++; if (k === 2) [c] = [1];
  if (k === 3) ({ c } = { c: 1 }); if (k === 4) for (c of [1]); } catch (e) { log += e.name; } return log + c; }
function params(a, b = a, c = () => a + b) { var a = 10; return [a, b, c()].join(); }
function selfDefault(a = a2, a2 = 1) { return a; }
function sameName(f) { var f; function g() {} return typeof f; }
const named = function fact(n) { try { fact = null; } catch (e) { return 'threw'; } return n < 2 ? 1 : n * fact(n - 1); };
const strictNamed = function fact(n) { 'use strict'; try { fact = null; } catch (e) { return e.name; } return 'no'; };
for (let i = 0; i < 2200; i++) { hoist(); shadow('p'); tdz(i % 3); constant(i & 1); compound(i % 5); params(1); sameName(1); named(3);
  strictNamed(); }
print(hoist(), shadow('p'), [0, 1, 2].map(tdz).join(), constant(0), constant(1), [0, 1, 2, 3, 4].map(compound).join());
print(params(1), params(1, 2), sameName(1), named(5), strictNamed());
try { selfDefault(); } catch (e) { print(e instanceof ReferenceError, selfDefault(4)); }
var globalVar = 1;
let globalLet = 2;
function reads() { return globalVar + globalLet; }
for (let i = 0; i < 2500; i++) reads();
globalThis.globalVar = 10;
print(reads(), globalThis.globalVar, 'globalLet' in globalThis, 'globalVar' in globalThis, delete globalThis.globalVar, globalVar);
globalThis.globalLet = 99;
print(reads(), globalThis.globalLet, delete globalThis.globalLet, reads());
implicit = 5;
print(implicit, delete globalThis.implicit, typeof implicit);
function lateGlobal() { return typeof notYet === 'undefined' ? 'none' : notYet; }
for (let i = 0; i < 2500; i++) lateGlobal();
globalThis.notYet = 'now';
print(lateGlobal(), delete globalThis.notYet, lateGlobal());
Object.defineProperty(globalThis, 'acc', { get() { return ++this.hits; }, configurable: true });
globalThis.hits = 0;
function readAcc() { return acc; }
let total = 0;
for (let i = 0; i < 3000; i++) total += readAcc();
Object.defineProperty(globalThis, 'acc', { value: 'fixed' });
print(total, readAcc());
{ function blockFn() { return 'block'; } }
print(typeof blockFn, (() => { { function inner() { return 1; } } return typeof inner; })(), (() => { 'use strict';
  { function inner2() {} } return typeof inner2; })());
