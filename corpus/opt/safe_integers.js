// Integers beyond the int32s that go round in loops: sums, products, halves and remainders that stay safe integers, and each way in which they stop to be.
function sum(from, by, count) {
  let s = from;
  for (let i = 0; i < count; i++) s += by;
  return s;
}

// Past 2^53 a sum rounds too: one more is the same.
function beyond(from, by, count) {
  let s = from;
  for (let i = 0; i < count; i++) s += by;
  return s;
}

function collatz(n) {
  let steps = 0;
  while (n !== 1) {
    if (n % 2 === 0) n = n / 2;
    else n = 3 * n + 1;
    steps++;
  }
  return steps;
}

// Past 2^53 a double rounds.
function doubles(n, count) {
  for (let i = 0; i < count; i++) n = n * 2 + 1;
  return n;
}

function squares(count) {
  let s = 0;
  for (let i = 0; i < count; i++) s += i * i * i;
  return s;
}

// Half of an odd number is none.
function halves(n) {
  let rounds = 0;
  while (n > 1) {
    n = n / 2;
    rounds++;
  }
  return n + ' after ' + rounds;
}

function digits(n) {
  let s = 0;
  while (n > 0) {
    s += n % 10;
    n = Math.floor(n / 10);
  }
  return s;
}

function digitsBelow(n) {
  let text = '';
  for (let i = 0; i < 8; i++) {
    text += (n % 7) + ' ';
    n = Math.floor(n / 7);
  }
  return text;
}

// Remainders of negative numbers, and their sign where they are 0.
function remainders(n, step, count) {
  let s = 0;
  let negativeZeros = 0;
  for (let i = 0; i < count; i++) {
    const r = n % 5;
    if (r === 0 && 1 / r < 0) negativeZeros++;
    s += r;
    n += step;
  }
  return s + ' ' + negativeZeros;
}

// 0 times what is below 0.
function signs(n, factor, count) {
  let negativeZeros = 0;
  let p = n;
  for (let i = 0; i < count; i++) {
    p = (n - i * 1000000000) * factor;
    if (p === 0 && 1 / p < 0) negativeZeros++;
  }
  return negativeZeros + ' ' + p;
}

// The generators that everybody writes.
function lehmer(seed, count) {
  for (let i = 0; i < count; i++) seed = (seed * 16807) % 2147483647;
  return seed;
}

function congruent(seed, count) {
  for (let i = 0; i < count; i++) seed = (seed * 1103515245 + 12345) % 4294967296;
  return seed;
}

function fnv(text, rounds) {
  let hash = 2166136261;
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < text.length; i++) {
      hash = hash ^ text.charCodeAt(i);
      hash = (hash * 403) >>> 0;
    }
  }
  return hash;
}

// Whoever looks from outside of the loop sees a number like any other.
function leaves(n, count, where) {
  const kept = [];
  let o = { n };
  for (let i = 0; i < count; i++) {
    n += 1500000001;
    if (i === where) kept.push(n, typeof n, n | 0, n + 0.5, { n }.n, [n][0], '' + n, n === o.n, -n);
    if (n > 2e15) break;
  }
  return kept.join();
}

function compares(n, count) {
  let found = '';
  for (let i = 0; i < count; i++) {
    n += 1000000007;
    if (n === 3000000021) found += 'a';
    if (n > 8000000056) found += 'b';
    if (n < 2.5) found += 'c';
    if (n !== n) found += 'd';
    if (n <= 5000000035 && n >= 5000000035) found += 'e';
  }
  return found;
}

function throws(n, count) {
  try {
    for (let i = 0; i < count; i++) {
      n += 2000000000;
      if (n > 5e10) throw n;
    }
  } catch (e) {
    return 'caught ' + e + ' ' + n;
  }
  return n;
}

function table(values, rounds) {
  let s = 0;
  for (let r = 0; r < rounds; r++) for (let i = 0; i < values.length; i++) s = s * 31 + values[i] - s * 30;
  return s;
}

const twice = (f) => {
  let last;
  for (let i = 0; i < 3; i++) last = f();
  return last;
};

print(twice(() => sum(0, 123456789, 2000)), sum(0, -123456789, 2000), sum(0.5, 3, 400), sum(-0, 0, 400) === 0);
print(1 / sum(-0, -0, 300), sum(9007199254740000, 1, 2000), sum(-9007199254740000, -1, 2000));
print(twice(() => beyond(9007199254000000, 1, 700)), beyond(9007199254740000, 1, 2000), beyond(-9007199254740000, -1, 2000));
print(twice(() => collatz(113383)), collatz(837799), collatz(63728127));
print(twice(() => doubles(1, 40)), doubles(1, 52), doubles(1, 53), doubles(1, 60), doubles(1, 1100));
print(twice(() => squares(3000)), squares(400000));
print(twice(() => halves(1099511627776)), halves(1099511627777), halves(96), halves(2 ** 60));
print(twice(() => digits(9007199254740991)), digits(123456789012345), digits(99), digits(1.5));
print(twice(() => digitsBelow(-9007199254740991)), digitsBelow(-1), digitsBelow(-0), digitsBelow(40353607));
print(twice(() => remainders(-4000000000, 1000000000, 9)), remainders(-5000000000, 1, 400), remainders(3000000000, -7, 900));
print(twice(() => signs(3000000000, 1, 9)), signs(3000000000, -1, 9), signs(0, -3, 9), signs(3000000000, 3e8, 9));
print(twice(() => lehmer(42, 1000)), lehmer(1, 10000), congruent(42, 1000), congruent(7, 10));
print(twice(() => fnv('the quick brown fox', 40)), fnv('', 2), fnv('\uffff\u0000a', 50));
print(twice(() => leaves(0, 300, 120)), leaves(1e15, 3000000, 100), leaves(-2147483648, 10, 1), leaves(0.25, 300, 3));
print(twice(() => compares(0, 400)).length, compares(0.5, 12), compares(-8000000056, 12));
print(twice(() => throws(0, 100)), throws(7, 20), throws('x', 3));
print(twice(() => table([4, 7, 1000000000, -5], 300)), table([1e9, 1e9, 1e9, 2e9], 500), table([0.5], 400));
