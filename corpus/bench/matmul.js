// Benchmark: nested arrays of doubles. The plain triple loop, the transposed one, and a flat array.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 56;

function fill(n, f) {
  const m = [];
  for (let i = 0; i < n; i++) {
    const row = [];
    for (let j = 0; j < n; j++) row.push(f(i, j));
    m.push(row);
  }
  return m;
}

function plain(a, b) {
  return fill(N, (i, j) => {
    let sum = 0;
    for (let k = 0; k < N; k++) sum += a[i][k] * b[k][j];
    return sum;
  });
}

function transposed(a, b) {
  const bt = fill(N, (i, j) => b[j][i]);
  return fill(N, (i, j) => {
    const x = a[i];
    const y = bt[j];
    let sum = 0;
    for (let k = 0; k < N; k++) sum += x[k] * y[k];
    return sum;
  });
}

function flat(a, b) {
  const x = a.flat();
  const y = b.flat();
  const out = [];
  for (let i = 0; i < N; i++) {
    for (let j = 0; j < N; j++) {
      let sum = 0;
      for (let k = 0; k < N; k++) sum += x[i * N + k] * y[k * N + j];
      out.push(sum);
    }
  }
  return fill(N, (i, j) => out[i * N + j]);
}

let a = fill(N, (i, j) => ((i * 7 + j * 3) % 11) / 8);
const b = fill(N, (i, j) => (i === j ? 1.5 : (i - j) / N));
let agree = 0;
for (let round = 0; round < 10 * LONGER; round++) {
  const c = plain(a, b);
  const d = transposed(a, b);
  const e = flat(a, b);
  agree += c.every((row, i) => row.every((v, j) => v === d[i][j] && v === e[i][j])) ? 1 : 0;
  a = c.map((row) => row.map((v) => v % 3));
}
const trace = a.reduce((s, row, i) => s + row[i], 0);
print('matmul', agree, trace.toFixed(6));
