// Benchmark: calls. Doubly recursive Fibonacci, one call and one int32 addition at a time.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function fib(n) {
  if (n < 2) return n;
  return fib(n - 1) + fib(n - 2);
}
let result = 0;
for (let round = 0; round < LONGER; round++) result = fib(32);
print('fib', result);
