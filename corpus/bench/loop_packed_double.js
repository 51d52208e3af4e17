// Benchmark: the summing, writing and scanning loops of the four loop programs, over packed double elements.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 20000;
const ROUNDS = 160 * LONGER;
const a = [];
for (let i = 0; i < N; i++) a.push(((i * 7919) % 1000) + 0.5);

function sum(list) {
  let s = 0;
  for (let i = 0; i < list.length; i++) s += list[i];
  return s;
}

function shift(list) {
  const first = list[0];
  for (let i = 1; i < list.length; i++) list[i - 1] = list[i];
  list[list.length - 1] = first;
}

function maximum(list) {
  let m = list[0];
  for (let i = 1; i < list.length; i++) if (list[i] > m) m = list[i];
  return m;
}

let total = 0;
for (let r = 0; r < ROUNDS; r++) {
  shift(a);
  total += sum(a) + maximum(a) + a[r % N];
}
print('loop_packed_double', total);
