// Benchmark: double division and array loads in nested loops. The largest singular value of an infinite matrix.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 260;

function element(i, j) {
  return 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);
}

function multiply(v, out) {
  for (let i = 0; i < N; i++) {
    let sum = 0;
    for (let j = 0; j < N; j++) {
      sum += element(i, j) * v[j];
    }
    out[i] = sum;
  }
}

function multiplyTransposed(v, out) {
  for (let i = 0; i < N; i++) {
    let sum = 0;
    for (let j = 0; j < N; j++) {
      sum += element(j, i) * v[j];
    }
    out[i] = sum;
  }
}

function multiplyBoth(v, out, scratch) {
  multiply(v, scratch);
  multiplyTransposed(scratch, out);
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < N; i++) {
    sum += a[i] * b[i];
  }
  return sum;
}

const u = [];
const v = [];
const scratch = [];
for (let i = 0; i < N; i++) {
  u.push(1);
  v.push(0);
  scratch.push(0);
}
for (let i = 0; i < 10 * LONGER; i++) {
  multiplyBoth(u, v, scratch);
  multiplyBoth(v, u, scratch);
}
print('spectralnorm', Math.sqrt(dot(u, v) / dot(v, v)).toFixed(9));
