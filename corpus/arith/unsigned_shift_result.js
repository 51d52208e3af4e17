// The result of >>> above 2^31 is a double: used in sums, comparisons, keys and as a loop bound.
function u(a) { return a >>> 0; }
for (let i = 0; i < 6000; i++) if (u(i) !== i) print('bad');
print(u(-1), u(-2147483648), u(2147483648), u(-0.5), Object.is(u(-0), 0), u(4294967297));
function total(n) {
  let t = 0;
  for (let i = 0; i < n; i++) t += (i * 2654435761) >>> 0;
  return t;
}
print(total(5000));
function compare(a, b) { return (a >>> 0) < (b >>> 0); }
for (let i = 0; i < 3000; i++) compare(i, i + 1);
print(compare(-1, 1), compare(1, -1), compare(-2, -1), compare(2147483647, -2147483648), compare(-2147483648, 2147483647));
function random(seed, n) {
  let x = seed, hits = 0;
  for (let i = 0; i < n; i++) {
    x ^= x << 13; x ^= x >>> 17; x ^= x << 5;
    if ((x >>> 0) / 4294967296 < 0.25) hits++;
  }
  return hits + ':' + (x >>> 0) + ':' + x;
}
print(random(2463534242, 8000), random(1, 3000), random(-1, 3000));
const o = {};
for (let i = 30; i < 36; i++) o[(1 << i) >>> 0] = i;
print(JSON.stringify(o));
print((-1 >>> 0) + 1, (-1 >>> 0) | 0, ~(-1 >>> 0), -(-1 >>> 0), (-1 >>> 1) + 1, (-1 >>> 0) * (-1 >>> 0));
let k = -3 >>> 0;
k++; k++; k++;
print(k, k | 0);
