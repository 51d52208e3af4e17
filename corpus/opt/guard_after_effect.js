// A guess that turns out wrong between two effects of one statement: none is repeated, none is lost.
let log = [];
function note(x) { log.push(x); return x; }
function chain(o, v) { o.a = note(1); o.b = note(v) + 1; o.c = note(o.b * 2); return o.a + o.b + o.c; }
function element(a, i, v) { a[note(i)] = note(v); return a[i] + note(0); }
function compound(o, k, v) { o[k] += note(v); o.n++; return o[k] + o.n--; }
function update(a, i) { return a[i++]++ + a[i--]-- + i; }
for (let i = 0; i < 300; i++) { chain({ a: 0, b: 0, c: 0 }, i); element([1, 2, 3], i % 3, i); compound({ n: 1, x: 2 }, 'x', i); update([1, 2, 3], i % 2); }
for (const v of [1, 2147483647, 0.5, -0, NaN, 'text', undefined, null, true, { valueOf() { note('v'); return 7; } }, [8]]) {
  log = [];
  const o = { a: 0, b: 0, c: 0 };
  const a = [1, 2, 3];
  const p = { n: 2147483647, x: 1 };
  print(String(chain(o, v)), String(element(a, 1, v)), String(compound(p, 'x', v)), String(update([v, v, v], 0)), p.n, a.join('|'), log.map(String).join());
}
