// Benchmark: the summing, writing and scanning loops of the four loop programs, over holey int32 elements.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 20000;
const ROUNDS = 160 * LONGER;
const a = [];
a.length = 8;
for (let i = 0; i < N; i++) if (i % 64 !== 5) a[i] = (i * 7919) % 1000;

function sum(list) {
  let s = 0;
  for (let i = 0; i < list.length; i++) {
    const v = list[i];
    if (v !== undefined) s += v;
  }
  return s;
}

function rotate(list) {
  const first = list[0];
  for (let i = 1; i < list.length; i++) {
    if (i in list && i - 1 in list) list[i - 1] = list[i];
  }
  list[list.length - 1] = first;
}

function maximum(list) {
  let m = list[0];
  for (let i = 1; i < list.length; i++) if (list[i] > m) m = list[i];
  return m;
}

let total = 0;
for (let r = 0; r < ROUNDS; r++) {
  rotate(a);
  total += sum(a) + maximum(a) + a[(r % 160) * 64];
}
print('loop_holey', total, a.length, 5 in a);
