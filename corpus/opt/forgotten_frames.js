// Code that is given up while frames of it wait, and whose memory is wanted for other code meanwhile: control comes back into it, by return, by exception and by an exit.
function churn(round) {
  let sum = 0;
  for (let k = 0; k < 5; k++) {
    const f = new Function('o', `let s = 0; for (let i = 0; i < 30; i++) s += o.p${k} + ${round}; return s;`);
    for (let i = 0; i < 40; i++) sum += f({ [`p${k}`]: i });
    for (const odd of [{ a: 1, [`p${k}`]: 2 }, { b: 1, [`p${k}`]: 0.5 }, { c: 1, d: 2, [`p${k}`]: '3' }, { e: 1, [`p${k}`]: 4 }]) sum += String(f(odd)).length;
    for (let i = 0; i < 40; i++) sum += f({ [`p${k}`]: i });
  }
  return sum;
}
var scale = 2;
function walk(depth, value, bottom) {
  if (depth === 0) return bottom(value);
  const below = walk(depth - 1, value, bottom);
  return below + value * scale + depth;
}
const plain = (value) => value;
function breaks(value) {
  // `walk` is given up, compiled again and given up again, and much else besides.
  scale++;
  for (let i = 0; i < 40; i++) walk(3, i, plain);
  for (const odd of ['text', 0.5, null, undefined, 2 ** 40]) walk(3, odd, plain);
  for (let i = 0; i < 40; i++) walk(3, i + 0.5, plain);
  return churn(value) - churn(value) + value;
}
for (let i = 0; i < 300; i++) walk(4, i, plain);
print(walk(12, 7, breaks), scale);
for (let i = 0; i < 300; i++) walk(4, i, plain);
print(walk(12, 7.5, breaks), scale);

function tries(depth, bottom) {
  if (depth === 0) return bottom(depth);
  try { return tries(depth - 1, bottom) + 1; } catch (e) { if (depth % 3) throw e; return e.length + depth; }
}
for (let i = 0; i < 300; i++) tries(5, plain);
print(tries(8, () => { breaks(3); for (let i = 0; i < 50; i++) tries(3, () => 'x'); for (let i = 0; i < 50; i++) tries(3, () => ({})); churn(1); throw 'four'; }));
print(tries(8, () => { breaks(4); return 1.5; }));

// Loops that were entered in the middle, one inside of the other.
function loops(n, each) { let s = 0; for (let i = 0; i < n; i++) { for (let j = 0; j < n; j++) s += each(i, j); } return s; }
let calls = 0;
print(loops(40, (i, j) => { if (++calls === 900) { breaks(5); return 'now a string'; } return i * j; }).length);
print(loops(30, (i, j) => i + j), loops(30, (i, j) => i / (j + 1)).toFixed(6));
