// A builtin that runs for centuries without calling JavaScript must poll for being stopped.
// limits: time_ms=500
// answer: by-hand why=node has no time limit
print('before');
[].forEach.call({ length: 2 ** 50 }, () => 0);
print('never reached');
