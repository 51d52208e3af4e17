// Benchmark: exceptions. Throw and catch at several depths, finally on the way, error objects and plain values.
const LONGER = typeof rounds === 'number' ? rounds : 1;
class Failure extends Error {
  constructor(code) {
    super('failure');
    this.code = code;
  }
}

let cleanups = 0;

function guarded(depth, f) {
  if (depth === 0) return f();
  try {
    return guarded(depth - 1, f);
  } finally {
    cleanups++;
  }
}

function attempt(depth, f) {
  try {
    return guarded(depth, f);
  } catch (e) {
    if (e instanceof Failure) return e.code;
    if (typeof e === 'number') return e * 2;
    if (e instanceof TypeError) return 5;
    throw e;
  }
}

function rethrowing(n) {
  try {
    if (n === 0) throw new RangeError('bottom');
    return rethrowing(n - 1) + 1;
  } catch (e) {
    if (n % 4 === 3) return n;
    throw e;
  }
}

// Validation by exception, as parsers do it.
function digit(ch) {
  const d = ch.charCodeAt(0) - 48;
  if (d < 0 || d > 9) throw d;
  return d;
}

let check = 0;
const text = '12a4x678-0';
for (let i = 0; i < 30000 * LONGER; i++) {
  check = (check + attempt(i % 5, () => i)) | 0;
  check = (check + attempt(i % 7, () => { throw i % 100; })) | 0;
  if (i % 3 === 0) check = (check + attempt(2, () => { throw new Failure(i); })) | 0;
  if (i % 5 === 0) check = (check + attempt(1, () => null.x)) | 0;
  if (i % 8 === 0) check = (check + rethrowing(i % 12 | 3)) | 0;
  for (let k = 0; k < text.length; k++) {
    try {
      check = (check + digit(text[k])) | 0;
    } catch (d) {
      check = (check + d) | 0;
    }
  }
}
print('exceptions', check, cleanups);
