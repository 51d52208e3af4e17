// Temporal dead zones of let, const and class: reads, writes, typeof, closures, loops, switch, defaults, shadows; hot functions whose check was always fine.
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => { x; let x; }), attempt(() => { x = 1; let x; }), attempt(() => { typeof x; let x; }), attempt(() => { x++; let x; }), attempt(() => { let x = x; }), attempt(() => { let x = (() => x)(); }),
  attempt(() => { const c = c + 1; }), attempt(() => { x = y; let x, y; }), attempt(() => { delete x.y; let x; }), attempt(() => { [x] = [1]; let x; }));
print(attempt(() => { let f = () => z; let z = 'later'; return f(); }), attempt(() => { let f = () => z; var r = attempt(f); let z = 1; return r + f(); }), attempt(() => { { var v = 1; let w; return String(w); } }));
// A shadow in an inner block is dead from the block's start.
let s = 'outer';
print(attempt(() => { { var r = s; let s2; return r; } }), attempt(() => { { s; let s = 'inner'; } }), attempt(() => { { let s = 'inner'; return s; } }), attempt(() => { if (true) { (() => s)(); const s = 1; } }), s);
switch (1) { case 0: let sw = 'never'; break; case 1: print(attempt(() => sw), attempt(() => { sw = 1; })); }
print(attempt(() => { switch (0) { case 0: let q = 1; case 1: q++; return q; } }), attempt(() => { switch (1) { case q: return 0; default: let q; } }));
print(attempt(() => { for (let i = i; ;) return i; }), attempt(() => { for (let i of [i]) return i; }), attempt(() => { for (let i in { [i]: 1 }) return i; }), attempt(() => { for (let i = 0, j = i; ; i++) return j; }));
print(attempt(() => ((a = b, b) => a)()), attempt(() => ((a, b = a) => b)(1)), attempt(() => (function (a = typeof q) { let q; return a; })()), attempt(() => (function (a = () => a) { return a() === a; })()));
// Global lets are dead until reached, functions called before find out; then it is alive for the hot ones.
function readLate() { return late; }
function writeLate(v) { late = v; }
print(attempt(readLate), attempt(() => writeLate(1)), attempt(() => typeof late), 'late' in globalThis);
let late = 'alive';
var n = 0;
for (var i = 0; i < 4000; i++) { n += readLate().length; writeLate(i % 2 ? 'odd' : 'even'); }
print(n, late);
// Each round of a loop kills the binding anew; the check must not be dropped once it passed.
function loop(rounds, early) {
  var caught = 0, ok = 0;
  for (var i = 0; i < rounds; i++) {
    {
      let get = () => v;
      if (i % early === 0) try { get(); } catch (e) { caught++; }
      let v = i;
      ok += get() === i;
    }
  }
  return caught + '/' + ok;
}
print(loop(4000, 1000), loop(100, 3));
function cond(flag) { if (flag) return inner(); let k = 'set'; function inner() { return k; } return inner(); }
var good = 0, bad = 0;
for (var i = 0; i < 3000; i++) try { if (cond(i % 500 === 499) === 'set') good++; } catch (e) { if (e instanceof ReferenceError) bad++; }
print(good, bad);
// A throw in the initialiser of a global let leaves it dead.
function deadForEver() { return dead; }
print(attempt(() => { let a = 1; { try { let a = (() => { throw new EvalError(); })(); } catch (e) { return e.name + a; } } }));
var { p = 5 } = {}; let [q1, q2 = q1] = [7];
print(p, q1, q2, attempt(() => dead2));
const dead2 = deadForEver.name;
print(dead2);
