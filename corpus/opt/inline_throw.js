// Exceptions out of callees that are built in: handled there, in the caller, or by nobody; `finally` in between runs once.
let log = [];
function fails(n) {
  if (n % 7 === 0) throw new RangeError('at ' + n);
  return n;
}
function handles(n) {
  try {
    return fails(n) + 1;
  } catch (e) {
    return -1;
  }
}
function passes(n) {
  let done = 0;
  try {
    done = fails(n);
  } finally {
    log.push(done);
  }
  return done * 2;
}
function caller(n) {
  let local = n * 3;
  try {
    local += passes(n);
    local += handles(n);
  } catch (e) {
    return e.message + ' with ' + local;
  }
  return local;
}
let sum = 0;
let texts = 0;
for (let i = 1; i < 500; i++) {
  const got = caller(i);
  if (typeof got === 'string') texts += got.length;
  else sum += got;
}
print(sum, texts, log.length, log[6], log[7]);
print(caller(14), caller(1.5));
try {
  passes(21);
} catch (e) {
  print(e instanceof RangeError, e.message);
}
// The names of the functions that were built in are in no other order than without.
function names(e) {
  return e.stack.split('\n').map((line) => (/(\w+)/.exec(line.replace('at ', '')) || [''])[0]);
}
print(typeof names(new Error('x')).length);
