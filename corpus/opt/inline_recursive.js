// Functions that are built into themselves, once, and into each other.
function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
function even(n) {
  return n === 0 ? true : odd(n - 1);
}
function odd(n) {
  return n === 0 ? false : even(n - 1);
}
function depth(n) {
  return n <= 0 ? 0 : 1 + depth(n - 1);
}
let x = 0;
for (let i = 0; i < 60; i++) x += fib(12) + (even(i) ? 1 : 0) + depth(i);
print(x, fib(20), fib(5.5), fib('6'), fib(-1));
print(even(101), odd(101), depth(2.5), depth(1000));
function forever(n) {
  return forever(n + 1) + 1;
}
let caught = 0;
for (let i = 0; i < 3; i++) {
  try {
    forever(0);
  } catch (e) {
    if (e instanceof RangeError) caught++;
  }
}
print(caught);
