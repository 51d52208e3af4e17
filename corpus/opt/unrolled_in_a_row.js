// Short loops behind one another, in branches and in loops around them, each of which takes the values of those before: all are unrolled, and leave with what is theirs.
'use strict';
function f(v, n, w) {
  let s = 1, t = 2, last = 0, i = 0;
  for (i = 0; i < n; i++) s = (s + v[i]) | 0;
  for (let k = 0; k < n; k++) { t = (t + (s ^ k)) | 0; last = k; }
  if (t & 1) {
    for (let k = n; k > 0; k--) s = (s + t * k + last) & 0xffff;
  } else {
    for (let k = 0; k < 5; k++) { if (w[k] > s) break; last = (last + i + k) | 0; }
  }
  for (let round = 0; round < 3; round++) {
    for (let k = 0; k < i; k++) t = (t + s + round) & 0xfffff;
    for (let k = 0; k < n; k++) { s = (s + t) & 0xffff; if (w[k] === s) return [s, t, last, i, k]; }
  }
  while (t > 7) t = t >> 1;
  return [s, t, last, i, w[i % 3]];
}
const seen = [];
for (let n = 0; n < 400; n++) {
  const v = [1, 2, 3, 4, 5, 6, n % 7], w = [3, n, 9, n * 3, 1, 2, 8];
  if (n === 350) v[2] = 0.5;
  if (n === 360) w[1] = 7.25;
  const result = f(v, n % 8 === 7 ? 0 : n % 8, w);
  if (n % 16 === 3 || n > 345 && n < 366) seen.push(result.join(' '));
}
print(seen.join('\n'));
