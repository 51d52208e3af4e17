// Remainders, products and negations that may be -0: where nobody sees the sign they need not leave, where somebody does they must give it.
function isEven(n) {
  return n % 2 === 0;
}

function evens(values) {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] % 2 === 0) count++;
  return count;
}

function picks(table, n) {
  return table[-n * 0] + table[(n % 4) & 3];
}

function signOfRemainder(n) {
  return 1 / (n % 4);
}

function signOfProduct(a, b) {
  return 1 / (a * b);
}

function signOfSum(a, b) {
  // -0 + -0 is -0, and 0 + -0 is 0.
  return 1 / ((a % 2) + (b % 2));
}

function signOfDifference(a, b) {
  return 1 / ((a % 2) - b);
}

function signBehindPhi(n, which) {
  const zero = which ? n % 3 : n * 5;
  return 1 / zero;
}

function keepsForLater(n) {
  const remainder = n % 5;
  const first = remainder === 0;
  return first ? 1 / remainder : 0;
}

function negated(n) {
  const m = -n;
  return m === 0 ? 'zero' : m > 0 ? 'above' : 'below';
}

function negatedSign(n) {
  return 1 / -n;
}

const table = [10, 20, 30, 40];
let sums = [0, 0, 0, 0];
for (let i = 1; i < 2000; i++) {
  sums[0] += isEven(i) + evens([i, i + 1, 4]);
  sums[1] += picks(table, i) + (signOfRemainder(i) > 0) + (signOfProduct(i, 3) > 0);
  sums[2] += (signOfSum(i, i + 1) > 0) + (signOfDifference(i, 3) < 0) + (signBehindPhi(i, i % 2 === 0) > 0);
  sums[3] += keepsForLater(i) + negated(i).length + (negatedSign(i) < 0);
}
print(sums.join(' '));
for (const n of [4, -4, -3, 0, -0, 3, -2147483648, 2147483647, 2.5, '6']) {
  print(n, isEven(n), evens([n, -2, 3]), picks(table, n), signOfRemainder(n), signOfProduct(n, 0), signOfProduct(0, n));
  print(signOfSum(n, n), signOfSum(n, -n), signOfDifference(n, 0), signOfDifference(n, -0), signBehindPhi(n, true), signBehindPhi(n * 0, false), keepsForLater(n), keepsForLater(n - 1), negated(n), negatedSign(n));
}
