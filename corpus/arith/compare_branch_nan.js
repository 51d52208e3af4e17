// Conditional jumps fused with a comparison: NaN makes each comparison false and each negation true.
function walk(a, b) {
  let r = '';
  r += a < b ? 'L' : '-';
  r += a > b ? 'G' : '-';
  r += a <= b ? 'l' : '-';
  r += a >= b ? 'g' : '-';
  r += a == b ? 'e' : '-';
  r += a === b ? 's' : '-';
  r += a != b ? 'n' : '-';
  r += a !== b ? 'd' : '-';
  if (!(a < b)) r += '1'; else r += '0';
  if (!(a >= b)) r += '1'; else r += '0';
  if (a < b || a > b || a == b) r += 'o'; else r += 'u';
  if (a < b && b > a) r += 'x'; else r += 'y';
  return r;
}
for (let i = 0; i < 3000; i++) walk(i, 1000);
print(walk(1, 2), walk(2, 1), walk(2, 2));
print(walk(NaN, 1), walk(1, NaN), walk(NaN, NaN), walk(undefined, undefined), walk(undefined, null));
for (let i = 0; i < 3000; i++) walk(i / 2, 700.25);
print(walk(0, -0), walk(-0, 0), walk(Infinity, Infinity), walk(-Infinity, Infinity), walk(0.1 + 0.2, 0.3));
function loopUntil(limit) { let i = 0; while (!(i >= limit)) { i++; if (i > 6000) return 'cut'; } return i; }
print(loopUntil(5000), loopUntil(NaN), loopUntil(undefined), loopUntil('12'), loopUntil(null));
function doLoop(limit) { let i = 0; do { i++; } while (i < limit); return i; }
print(doLoop(5000), doLoop(NaN), doLoop(-1), doLoop('7'), doLoop(2.5));
function minmax(a) {
  let lo = a[0], hi = a[0];
  for (let i = 1; i < a.length; i++) { if (a[i] < lo) lo = a[i]; if (a[i] > hi) hi = a[i]; }
  return lo + '..' + hi;
}
const data = [];
for (let i = 0; i < 5000; i++) data.push((i * 7919) % 5003);
print(minmax(data), minmax([NaN, 1, 2]), minmax([1, NaN, 0, NaN, 3]));
data[2500] = NaN;
data[2501] = -0.5;
print(minmax(data));
