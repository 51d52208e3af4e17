// Exponential recursion without a loop: only the check at function entry can stop it.
// limits: time_ms=500
// answer: by-hand why=node has no time limit
print('before');
function f(n) { return n === 0 ? 1 : f(n - 1) + g(n - 1); }
function g(n) { return n === 0 ? 2 : g(n - 1) + f(n - 1); }
print(f(10));
print(f(80));
