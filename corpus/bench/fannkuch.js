// Benchmark: small int arrays, swaps and index arithmetic. Pancake flips over every permutation of 9.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 9;

function reverse(a, n) {
  let lo = 0;
  let hi = n;
  while (lo < hi) {
    const t = a[lo];
    a[lo] = a[hi];
    a[hi] = t;
    lo++;
    hi--;
  }
}

function flips(p, work) {
  for (let i = 0; i < N; i++) work[i] = p[i];
  let count = 0;
  while (work[0] !== 0) {
    reverse(work, work[0]);
    count++;
  }
  return count;
}

function fannkuch() {
  const p = [];
  const work = [];
  const count = [];
  for (let i = 0; i < N; i++) {
    p.push(i);
    work.push(0);
    count.push(0);
  }
  let checksum = 0;
  let max = 0;
  let parity = 1;
  let r = N;
  for (;;) {
    while (r !== 1) {
      count[r - 1] = r;
      r--;
    }
    const f = flips(p, work);
    if (f > max) max = f;
    checksum += parity * f;
    parity = -parity;
    // The next permutation: rotate the first r + 1 elements until a counter does not run out.
    for (;;) {
      if (r === N) return checksum + ' ' + max;
      const first = p[0];
      for (let i = 0; i < r; i++) p[i] = p[i + 1];
      p[r] = first;
      count[r]--;
      if (count[r] > 0) break;
      r++;
    }
    r = Math.max(r, 1);
  }
}
let result = '';
for (let round = 0; round < LONGER; round++) result = fannkuch();
print('fannkuch', result);
