// Guards that fail behind an effect of the same instruction sequence: nothing is done twice, nothing is left out.
function count(o, v) { o.n = o.n + 1; const r = v * 2; o.m = o.m + 1; return r; }
const seen = { n: 0, m: 0 };
for (let i = 0; i < 2000; i++) count(seen, i);
print(count(seen, '21'), seen.n, seen.m);
print(count(seen, { valueOf() { return seen.n; } }), seen.n, seen.m);
print(count(seen, 0.5), count(seen, null), count(seen, undefined), seen.n, seen.m);
let calls = 0;
function tick() { calls++; return calls; }
function between(v, w) { const a = tick(); const b = v + 1; const c = tick(); const d = w - 1; return a + ',' + b + ',' + c + ',' + d; }
let text = '';
for (let i = 0; i < 2000; i++) text = between(i, i);
print(text, calls);
print(between('s', 1), between(1, 's'), between(2147483647, -2147483648), between([], {}), calls);
function fill(a, i, v) { a[i] = v; a[i + 1] = v + 1; return a[i] + a[i + 1]; }
const list = [0, 0, 0, 0];
for (let i = 0; i < 2000; i++) fill(list, i & 1, i & 7);
print(fill(list, 0, 0.5), list.join(), fill(list, 1, 'x'), list.join(), fill(list, 2, 2147483647), list.join());
function pushes(o, k) { o.log.push(k); return k * k - k; }
const journal = { log: [] };
for (let i = 0; i < 2000; i++) pushes(journal, i);
print(pushes(journal, 1e9), pushes(journal, 'z'), journal.log.length, journal.log.slice(-2).join());
