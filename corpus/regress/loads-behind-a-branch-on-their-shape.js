// A load in a loop that rests on which way a branch went, where the branch asks what was asked before the loop, and the other way never comes back: it was moved in front of the branch.
class C { constructor() { this.q = 1; } get x() { throw 7; } }
function first(o) {
  for (let i = 1; i < 17; i++) o['p' + i] = 1;
  o.y = 2;
  Object.defineProperty(o, 'x', { value: 3, writable: true, configurable: true, enumerable: true });
}
function second(o) { o.y = 5; }
function sum(o, how, n) { let s = o.q; how(o); s += o.y; for (let i = 0; i < n; i++) s += o.x; return s; }
function nested(o, how, m, n) { let s = o.q; how(o); for (let j = 0; j < m; j++) { s += o.y; for (let i = 0; i < n; i++) s += o.x; } return s; }
const attempt = (f, ...args) => { try { return f(...args); } catch (thrown) { return thrown; } };
let total = 0;
for (let j = 0; j < 2000; j++) for (const f of [sum, nested]) {
  total += attempt(f, new C, first, 10, 10);
  if (j % 5 === 4) total += attempt(f, new C, second, 10, 10);
}
for (const n of [0, 0, 0, 3, 3, 3]) for (let j = 0; j < 20; j++) total += attempt(sum, new C, second, n) + attempt(nested, new C, second, 3, n);
console.log(total);
