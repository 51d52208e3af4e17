// Closures made in loops: let binds per iteration, var once, and a captured loop variable changed by body or closure; hot in T1's loop entry.
var fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
for (var j = 0; j < 3; j++) fs.push(() => j);
for (const k of [10, 20]) fs.push(() => k);
for (let k in { p: 1, q: 1 }) fs.push(() => k);
print(fs.map(f => f()).join());
// The closure of one iteration changes its own copy, the body changes it before the copy is made.
var incs = [], gets = [];
for (let i = 0; i < 5; i++) {
  incs.push(() => i++);
  gets.push(() => i);
  if (i === 2) i++;
}
print(gets.map(f => f()).join());
incs[0](); incs[0](); incs[1]();
print(gets.map(f => f()).join());
// Closures in the loop's head: the initialiser's is apart from the first iteration's, test and update see the new copies.
var a, b, c;
for (let i = (a = () => i, 0); b ||= () => i, i < 2; c = () => i, i++) ;
print(a(), b(), c());
var seen = [];
for (let i = 0, f = () => i; i < 3; i++) seen.push(f());
print(seen.join());
// continue copies too, break doesn't.
var keep = [];
for (let i = 0; i < 6; i++) { keep.push(() => i); if (i % 2) continue; if (i === 4) { i = 40; break; } }
print(keep.map(f => f()).join());
// Hot: many iterations, each with a closure that outlives it.
var last = [], sum = 0;
for (let i = 0; i < 5000; i++) {
  let sq = i * 2;
  var f = () => { sq += 1; return sq + i; };
  sum += f() + f();
  if (i % 1000 === 999) last.push(f);
}
print(sum, last.map(f => f()).join());
// while and do with a block's let.
var w = [], n = 0;
while (n < 3) { let m = n++; w.push(() => m * 10 + n); }
do { const m = n--; w.push(() => m); } while (n > 0);
print(w.map(f => f()).join());
// Nested loops: inner closures capture both.
var grid = [];
for (let y = 0; y < 2; y++) for (let x = 0; x < 2; x++) grid.push(() => [y++, x++].join(''));
print(grid.map(f => f()).join(), grid.map(f => f()).join());
