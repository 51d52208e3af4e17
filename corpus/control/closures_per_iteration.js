// Closures made in loops: let binds afresh for each iteration, var does not; the copy happens before the update.
const lets = [], vars = [], upd = [], inner = [];
for (let i = 0; i < 5; i++) lets.push(() => i);
for (var j = 0; j < 5; j++) vars.push(() => j);
for (let i = 0, inc = () => i++; i < 3; inc(), i++) { upd.push(() => i); if (upd.length > 6) break; }
for (let i = 0; i < 4; i++) { inner.push({ get: () => i, bump: () => { i += 10; } }); }
inner[1].bump();
print(lets.map((f) => f()).join(), vars.map((f) => f()).join(), upd.map((f) => f()).join(), inner.map((o) => o.get()).join());
const modified = [];
for (let i = 0; i < 10; i++) { modified.push(() => i); i += 2; }
print(modified.map((f) => f()).join());
const whiles = [];
let n = 0;
while (n < 3) { let k = n++; whiles.push(() => k++); }
print(whiles.map((f) => f() + f()).join(), [...'ab'].map((c) => () => c).map((f) => f()).join(''));
const head = [];
for (let i = (head.push(() => i), 0); head.push(() => i), i < 2; head.push(() => i), i++);
print(head.map((f) => f()).join());
function counters(m) { const r = []; for (let i = 0; i < m; i++) { let c = i; r.push(() => c += i); } return r; }
const cs = counters(3000);
let s = 0;
for (let k = 0; k < 3; k++) for (const f of cs) s += f();
print(s);
function hot(m) { let f, acc = 0; for (let i = 0; i < m; i++) { if (i % 1000 === 500) f = () => i * 2; acc += i; } return f() + acc; }
print(hot(1001), hot(6000));
function uninitialised() { const fs = []; for (let i = 0; i < 3; i++) { let x; fs.push(() => x); if (i === 1) x = 'one';
  } return fs.map((f) => String(f())).join(); }
for (let i = 0; i < 1500; i++) uninitialised();
print(uninitialised());
const nest = [];
for (let a = 0; a < 3; a++) for (let b = a; b < 3; b++) { const c = a * b; nest.push(() => '' + a + b + c); }
print(nest.map((f) => f()).join());
let shared = [];
{ let x = 1; shared = [() => x, (v) => { x = v; }]; }
shared[1](9);
print(shared[0]());
try { for (let i = 0, f = () => z; ; ) { f(); break; } let z = 1; } catch (e) { print(e instanceof ReferenceError); }
const tries = [];
for (let i = 0; i < 3; i++) { try { throw i; } catch (e) { tries.push(() => e); e += 100; } finally { let i = 'f'; tries.push(() => i); } }
print(tries.map((f) => f()).join());
