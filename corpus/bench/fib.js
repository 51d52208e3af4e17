// Benchmark: calls. Doubly recursive Fibonacci, one call and one int32 addition at a time.
function fib(n) {
  if (n < 2) return n;
  return fib(n - 1) + fib(n - 2);
}
print('fib', fib(32));
