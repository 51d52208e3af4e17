// The program ends by an uncaught exception thrown in the middle of a compiled loop.
function check(v) {
  if (v > 4000) throw new RangeError('too big');
  return v;
}
let sum = 0;
function run(n) {
  for (let i = 0; i < n; i++) {
    try { sum += check(i); } finally { if (i % 1000 === 0) print('at', i, sum); }
  }
}
try { run(100); } finally { print('first run', sum); }
run(10000);
print('never reached');
