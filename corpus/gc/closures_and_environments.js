// Environments churn: thousands of closures over fresh scopes, some kept in chains, captured loop variables, arguments objects and bound functions.
var kept = [], sum = 0;
for (let i = 0; i < 1500; i++) {
  let state = { n: i }, list = [i], name = 'c' + i;
  let f = () => { state = { n: state.n + 1 }; list.push(name.length); return state.n + list.length; };
  sum += f() + f();
  if (i % 100 === 0) kept.push(f);
}
print(sum, kept.map(f => f()).join());
// Counters nested in counters: each level in its own environment.
function counter(depth) { var n = 0, inner = depth ? counter(depth - 1) : () => 0, box = [depth]; return () => { n++; box = [box[0], n]; return n * (depth + 1) + inner() + box.length; }; }
var cs = [];
for (var i = 0; i < 50; i++) cs.push(counter(i % 10));
for (var r = 0; r < 12; r++) for (var c of cs) { c(); if (r % 7 === 0) counter(3)(); }
print(cs.map(c => c()).join());
// A linked list of closures, walked after much garbage.
var node = null;
for (var i = 0; i < 500; i++) node = ((next, v) => ({ get: () => v.x, next: () => next }))(node, { x: i });
var junk = 0;
for (var i = 0; i < 1000; i++) junk += (x => y => x.length + y)([i])(1);
var walked = 0;
for (var p = node; p; p = p.next()) walked += p.get();
print(walked, junk);
// arguments objects, rest arrays, bound functions with fresh arguments, generators of functions by default parameters.
function grab(a, b) { arguments[0] = { v: a }; return { args: arguments, get: () => a, sum: (...r) => r.reduce((x, y) => x + y, b) }; }
var grabs = [];
for (var i = 0; i < 500; i++) { var g = grab(i, i * 2); if (i % 200 === 0) grabs.push(g); [].concat([i], { i }); }
print(grabs.map(g => g.get().v + g.args[1] + g.args.length + g.sum(1, 2)).join());
var bound = [];
for (var i = 0; i < 375; i++) { var b = function (o, l) { return this.k + o.v + l[0]; }.bind({ k: i }, { v: 1 }); if (i % 150 === 0) bound.push(b); b([i]); }
print(bound.map(b => b([0.5])).join());
var fns = [];
for (let i = 0; i < 250; i++) fns.push((a = { d: i }, b = () => a.d + i) => b);
print(fns.reduce((s, f, i) => s + f()() + f({ d: 1 })(), 0));
