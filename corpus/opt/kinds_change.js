// What comes changes after optimising: int32s, doubles, strings, objects with valueOf, in that order and back.
function add(a, b) { return a + b; }
function less(a, b) { return a < b; }
let log = [];
const odd = { n: 0, valueOf() { this.n++; return 40 + this.n; } };
for (let round = 0; round < 3; round++) {
  let s = 0;
  for (let i = 0; i < 3000; i++) s = add(s, i);
  for (let i = 0; i < 3000; i++) s = add(s, 0.25);
  log.push(s, add('a', 'b'), add('x', 1), add(odd, 1), add(null, 2), add([], {}), less(1, 2), less('b', 'a'), less(odd, 42), less(NaN, 1), less(undefined, 1));
  for (let i = 0; i < 3000; i++) less(i, 1500.5);
}
print(log.join(' '), odd.n);
function bits(x) { return (x | 0) + (x >>> 1) + (x << 3) + (~x) + (x ^ 5); }
let b = 0;
for (let i = 0; i < 3000; i++) b += bits(i);
print(b, bits(-1), bits(1e10), bits(NaN), bits('12'), bits(-0.5), bits({ valueOf() { return 7; } }), bits(undefined));
