// Benchmark: closure creation and calls. Counters, composition, currying and continuations.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function counter(step) {
  let n = 0;
  return {
    next: () => (n += step),
    reset: () => {
      n = 0;
    },
    peek: () => n,
  };
}

const compose = (...fs) => (x) => fs.reduceRight((v, f) => f(v), x);
const curry = (f) => (a) => (b) => (c) => f(a, b, c);
const add3 = curry((a, b, c) => a + b * c);

function sumWithContinuation(n, k) {
  if (n === 0) return k(0);
  return sumWithContinuation(n - 1, (v) => k(v + n));
}

// A list made of nothing but functions.
const cons = (head, tail) => (pick) => pick(head, tail);
const head = (list) => list((h) => h);
const tail = (list) => list((h, t) => t);

function range(n) {
  let list = null;
  for (let i = n; i > 0; i--) list = cons(i, list);
  return list;
}

function fold(list, f, acc) {
  while (list !== null) {
    acc = f(acc, head(list));
    list = tail(list);
  }
  return acc;
}

let check = 0;
const pipeline = compose((x) => x + 1, (x) => x * 3, (x) => x % 1009);
for (let i = 0; i < 200000 * LONGER; i++) {
  const c = counter(i % 7);
  c.next();
  c.next();
  check = (check + c.peek()) | 0;
  c.reset();
  check = (check + c.peek() + pipeline(check) + add3(i)(i % 5)(3)) | 0;
}
for (let i = 0; i < 6000 * LONGER; i++) {
  check = (check + sumWithContinuation(i % 100, (v) => v)) | 0;
  check = (check + fold(range(i % 120), (a, b) => a + b, 0)) | 0;
}
print('closures', check);
