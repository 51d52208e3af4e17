// Globals that were constant: functions replaced, variables that change kind, builtins that are shadowed and put back, deleted ones.
var limit = 10;
let scale = 2;
const fixed = 3;
function helper(x) { return x * scale + fixed; }
function run(n) { let s = 0; for (let i = 0; i < n; i++) { if (i > limit) break; s += helper(i) + Math.max(i, 2); } return s; }
for (let i = 0; i < 300; i++) run(20);
print(run(20));
limit = 15.5; print(run(20)); limit = '5'; print(run(20)); limit = 12;
scale = 0.25; print(run(20)); scale = 'x'; print(run(3)); scale = 2147483647; print(run(4)); scale = 2;
const old = helper;
helper = (x) => 'h' + x; print(run(3)); helper = null; try { run(3); } catch (e) { print(e.name); } helper = old; print(run(3));
const max = Math.max;
Math.max = (a, b) => a * 100 + b; print(run(3)); Math.max = max; print(run(3));
const RealMath = Math;
globalThis.Math = { max: () => 1 }; print(run(3)); globalThis.Math = RealMath; print(run(3));
globalThis.temp = 1;
function reads() { return typeof temp === 'undefined' ? 'none' : temp + 1; }
for (let i = 0; i < 300; i++) reads();
print(reads()); delete globalThis.temp; print(reads()); globalThis.temp = 'again'; print(reads());
Object.defineProperty(globalThis, 'temp', { get() { return 41; }, configurable: true }); print(reads());
function tdz(again) { if (again) return later; return 0; }
try { tdz(true); } catch (e) { print(e.name); }
for (let i = 0; i < 300; i++) tdz(false);
try { tdz(true); } catch (e) { print(e.name); }
let later = 'now';
print(tdz(true));
try { fixed = 4; } catch (e) { print(e.name, fixed); }
function undeclared() { return nowhere; }
for (let i = 0; i < 100; i++) { try { undeclared(); } catch (e) { if (i === 99) print(e.name); } }
nowhere = 5; print(undeclared());
