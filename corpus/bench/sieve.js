// Benchmark: boolean and int array stores in tight loops. Three sieves over the same range must agree.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const LIMIT = 120000;

function eratosthenes(limit) {
  const composite = [];
  for (let i = 0; i <= limit; i++) composite.push(false);
  let count = 0;
  for (let i = 2; i <= limit; i++) {
    if (composite[i]) continue;
    count++;
    for (let j = i * 2; j <= limit; j += i) composite[j] = true;
  }
  return count;
}

// One bit for each odd number, 32 to a word.
function bitSieve(limit) {
  const words = [];
  for (let i = 0; i <= limit >> 6; i++) words.push(0);
  let count = limit >= 2 ? 1 : 0;
  for (let i = 3; i <= limit; i += 2) {
    if (words[i >> 6] & (1 << ((i >> 1) & 31))) continue;
    count++;
    for (let j = i * 3; j <= limit; j += i * 2) {
      words[j >> 6] |= 1 << ((j >> 1) & 31);
    }
  }
  return count;
}

// Each number is crossed out exactly once, by its smallest prime factor.
function linearSieve(limit) {
  const smallest = [];
  const primes = [];
  for (let i = 0; i <= limit; i++) smallest.push(0);
  for (let i = 2; i <= limit; i++) {
    if (smallest[i] === 0) {
      smallest[i] = i;
      primes.push(i);
    }
    for (let k = 0; k < primes.length; k++) {
      const p = primes[k];
      if (p > smallest[i] || i * p > limit) break;
      smallest[i * p] = p;
    }
  }
  return primes;
}

const counts = [];
for (let round = 0; round < 10 * LONGER; round++) {
  counts.push(eratosthenes(LIMIT), bitSieve(LIMIT));
}
const primes = linearSieve(LIMIT);
print('sieve', primes.length, primes[primes.length - 1], counts.every((c) => c === primes.length));
