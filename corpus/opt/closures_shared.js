// Closures that share variables: written by one, read by others, across exits, in loops with a variable of each round.
function counter(start) {
  let n = start;
  return { up() { n++; return n; }, down: () => n--, set(v) { n = v; }, get: () => n, both: (f) => { const before = n; f(); return [before, n]; } };
}
const c = counter(0);
for (let i = 0; i < 500; i++) { c.up(); if (i % 3 === 0) c.down(); }
print(c.get());
c.set(2147483647); print(c.up(), c.get()); c.set(0.5); print(c.up(), c.down(), c.get()); c.set('7'); print(c.up()); c.set('x'); print(c.get(), c.up());
c.set(1); print(c.both(() => c.up()).join(), c.both(() => c.set('deep')).join());
function rounds(n) { const fs = []; for (let i = 0; i < n; i++) { let j = i * 2; fs.push(() => i++ + j--); } return fs; }
let total = 0;
for (let r = 0; r < 60; r++) { const fs = rounds(8); for (const f of fs) total += f() + f() * 3; }
print(total);
function nest(a) { let x = a; return function b() { let y = x++; return function d() { return (y += x) + x--; }; }; }
let sum = 0;
for (let i = 0; i < 200; i++) { const d = nest(i)(); sum += d() + d(); }
print(sum, nest('s')()(), nest(2147483647)()(), nest(undefined)()());
function late() { const read = () => value; try { read(); } catch (e) { return e.name + '/' + ((value) => value)(1); } let value = 1; }
for (let i = 0; i < 200; i++) late();
print(late());
