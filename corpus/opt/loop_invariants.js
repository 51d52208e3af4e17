// What looks the same in every round of a loop, until something in the loop changes it: fields, lengths, kinds, shapes, globals, variables of closures.
function other(i, f) { return f === null ? 0 : f(i); }
function field(o, n, f) { let s = 0; for (let i = 0; i < n; i++) { s += o.x; other(i, f); } return s; }
function own(o, n) { let s = 0; for (let i = 0; i < n; i++) { s += o.x + o.y; o.y = i; } return s; }
function length(a, f) { let n = 0; for (let i = 0; i < a.length; i++) { n += a[i]; other(i, f); if (n > 1e6) break; } return n; }
function twice(a, b) { let s = 0; for (let i = 0; i < a.length; i++) { b[i] = a[i] + 1; s += a[i] * b[i]; } return s; }
function global(n, f) { let s = 0; for (let i = 0; i < n; i++) { s += level; other(i, f); } return s; }
function variable(n, f) { let v = 1; const set = (x) => { v = x; }; let s = 0; for (let i = 0; i < n; i++) { s += v; if (f) f(set, i); } return s; }
function text(t, n) { let s = 0; for (let i = 0; i < n; i++) s += t.length + t.charCodeAt(i % t.length); return s; }
function never(o, a, n) { let s = 0; for (let i = 0; i < n; i++) s += o.x + a[0] + a.length; return s; }
function nested(m) { let s = 0; for (let i = 0; i < m.length; i++) for (let j = 0; j < m[i].length; j++) s += m[i][j] * m.length; return s; }
function iterate(list, f) { let s = 0; for (const x of list) { s += x; other(x, f); if (s > 1e6) break; } return s; }
var level = 1;
class V { constructor(x, y) { this.x = x; this.y = y; } }
const plain = (i) => i;
for (let i = 0; i < 300; i++) {
  field(new V(i, 2), 5, plain); own(new V(1, 2), 5); length([1, 2, 3], plain); twice([1, 2, 3], [0, 0, 0]); global(4, plain);
  variable(5, (set, k) => { if (k === 2) set(3); }); text('abc', 6); never(new V(1, 2), [4, 5], 3); nested([[1, 2], [3]]); iterate([1, 2, 3], plain);
}
let o = new V(1, 2);
print(field(o, 6, (i) => { if (i === 2) o.x = 10; }), field(o, 6, (i) => { if (i === 1) o.z = 1; if (i === 3) o.x = 0.5; }));
o = new V(1, 2); print(field(o, 6, (i) => { if (i === 2) { delete o.x; o.x = 7; } }), field(o, 5, (i) => { if (i === 1) Object.defineProperty(o, 'x', { get: () => 100 }); }));
print(field({ x: 'a' }, 3, null), field({ y: 1 }, 3, null), field(new V(2147483647, 0), 3, null), own(new V(0.5, 1), 4), own(Object.freeze(new V(1, 2)), 4), own(new V(1, 's'), 3));
let a = [1, 2, 3]; print(length(a, (i) => { if (i === 1) a.push(40); if (i === 2) a[4] = 0.5; }), a.length);
a = [1, 2, 3]; print(length(a, (i) => { if (i === 0) a[1] = 'x'; if (i === 1) a.length = 2; }));
a = [1, 2, 3, 4]; print(length(a, (i) => { if (i === 1) delete a[2]; }), length([], null), length({ length: 2, 0: 1, 1: 2 }, null));
a = [1, 2, 3]; print(twice(a, a), a.join(), twice([1, 2], []), twice([0.5, 2], [1, 2]), twice([1, 2147483647], [0, 0]), twice([1, 2], ['a', 'b']));
print(global(5, (i) => { if (i === 1) level = 5; }), global(5, (i) => { level = i === 3 ? 'L' : i; })); level = 2;
print(variable(6, (set, i) => set(i * 10)), variable(5, (set, i) => { if (i === 1) set('v'); }), variable(5, null));
print(text('häß', 5), text('', 0), text('\u{1f600}x', 4), text('abc', 0));
print(never(null, null, 0), never({ x: 's' }, [1], 2), never(new V(1, 1), [, 2], 2), never(new V(1, 1), 'str', 2), nested([[1.5], [], [2, 'q']]), nested([]));
for (const bad of [[null, [1], 1], [new V(1, 1), null, 1]]) { try { never(...bad); } catch (e) { print(e.name); } }
a = [1, 2, 3]; print(iterate(a, (x) => { if (x < 3) a.push(x + 5); }), a.join(), iterate(new Set([1, 2]), null), iterate('12', null));
a = [1, 2, 3]; print(iterate(a, (x) => { if (x === 1) { a[1] = 0.5; a[5] = 9; } }), iterate([1, , 3], null));
// The same where the callee is nobody's guess, so that optimised code goes on behind the call.
let act = null;
function step(i) { return act(i); }
function fieldStep(o, n) { let s = 0; for (let i = 0; i < n; i++) { s += o.x; step(i); } return s; }
function lengthStep(a) { let s = 0; for (let i = 0; i < a.length; i++) { s += a[i]; step(i); } return s; }
const acts = [(i) => i, (i) => i + 1, (i) => i * 2, (i) => -i, (i) => i | 1, () => 0, (i) => [i]];
for (let i = 0; i < 700; i++) { act = acts[i % 7]; fieldStep(new V(i, 2), 4); lengthStep([1, 2, 3]); }
o = new V(1, 2); act = (i) => { if (i === 2) o.x = 10; }; print(fieldStep(o, 6));
a = [1, 2, 3]; act = (i) => { if (i === 1) a.push(4); if (i === 2) a.length = 3; }; print(lengthStep(a), a.length);
a = [1, 2, 3, 4]; act = (i) => { if (i === 1) for (let k = 0; k < 40; k++) a[k] = k; if (i === 5) a.length = 3; }; print(lengthStep(a), a.length);
