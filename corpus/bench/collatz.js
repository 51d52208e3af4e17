// Benchmark: int32 arithmetic, shifts and branches that cannot be predicted, with a table of known lengths.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const LIMIT = 80000 * LONGER;

function length(n) {
  let steps = 0;
  while (n !== 1) {
    if (n % 2 === 0) n = n / 2;
    else n = 3 * n + 1;
    steps++;
  }
  return steps;
}

const known = [0, 0];
function cached(n) {
  let steps = 0;
  let m = n;
  while (m >= known.length) {
    m = (m & 1) === 0 ? m / 2 : 3 * m + 1;
    steps++;
  }
  return steps + known[m];
}

let best = 0;
let at = 0;
let total = 0;
for (let i = 1; i < LIMIT; i++) {
  const steps = length(i);
  total += steps;
  if (steps > best) {
    best = steps;
    at = i;
  }
}
for (let i = 2; i < LIMIT; i++) known.push(cached(i));
let same = 0;
for (let i = 1; i < LIMIT; i += 7) if (known[i] === length(i)) same++;
print('collatz', at, best, total, same);
