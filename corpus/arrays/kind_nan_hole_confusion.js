// NaN payloads, undefined and holes stored in double arrays must stay what they are.
const d = [0.5, NaN, , 1.5, undefined];
const e = [0.5, NaN, 0 / 0, -NaN, 1.5];
e.length = 8;
function kindOf(a, i) { const v = a[i]; return i in a ? (v === undefined ? 'U' : v !== v ? 'N' : typeof v === 'number' ? 'n' : '?') : 'h'; }
const show = (a) => { let s = ''; for (let i = 0; i < a.length; i++) s += kindOf(a, i); return s; };
for (let i = 0; i < 3000; i++) kindOf(e, i % 8);
print(show(d), show(e), show([NaN]), show([1, NaN]), show([, NaN]), show([undefined, 0.5]));
e[6] = NaN;
e.push(NaN, Infinity - Infinity, Math.sqrt(-1), Number('x'), undefined + 1);
print(show(e), e.includes(NaN), e.indexOf(NaN), e.includes(undefined), d.includes(undefined), d.indexOf(undefined));
delete e[6];
print(show(e), e.filter((x) => x !== x).length, e.map((x) => x).length, show(e.map((x) => x)), show(e.slice(4)), show(e.concat([NaN, ,])));
function make(n) { const a = []; for (let i = 0; i < n; i++) a[i] = i % 3 === 0 ? NaN : i / 2; return a; }
let nan = 0, holes = 0;
for (let k = 0; k < 60; k++) { const a = make(100); delete a[k]; for (let i = 0; i < 100; i++) { if (!(i in a)) holes++;
  else if (a[i] !== a[i]) nan++; } }
print(nan, holes);
const f = new Array(10);
for (let i = 9; i >= 0; i -= 2) f[i] = i + 0.5;
print(show(f), show([...f]), show(Array.from(f)), show(f.reverse()), show(f.sort()), show(f.fill(NaN, 2, 4)));
function add(a, b) { const r = []; for (let i = 0; i < a.length; i++) r.push(a[i] + b[i]); return r; }
for (let i = 0; i < 500; i++) add([0.5, 1.5], [1, 2]);
print(add([0.5, , 2], [1, 2, 3]).join(), show(add([0.5, , 2], [1, 2, 3])), add([Infinity], [-Infinity])[0], add([1, 'x'], [null,
  NaN]).join());
// Every NaN here goes through storage and back and is still one Map key.
const m = new Map();
for (const v of [NaN, ...e, 0 * Infinity]) if (v !== v) m.set(v, (m.get(v) || 0) + 1);
print(m.size, m.get(NaN));
