// Int32 subtraction overflows at both ends, and gives -0 only from -0 - 0.
function sub(a, b) { return a - b; }
let acc = 0;
for (let i = 0; i < 6000; i++) acc = sub(acc, i & 3);
print('warm', acc);
const edges = [0, -0, 1, -1, 2147483647, -2147483648, -2147483647, 1073741824, -1073741824];
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
for (const a of edges) print(show(a), '-', edges.map((b) => show(sub(a, b))).join(' '));
function countdown(from, n) {
  let x = from;
  for (let i = 0; i < n; i++) x = x - 1;
  return x;
}
print(countdown(-2147483640, 8), countdown(-2147483640, 9), countdown(-2147480000, 9000));
function zero(a) { return a - a; }
for (let i = 0; i < 3000; i++) if (zero(i - 1500) !== 0) print('bad', i);
print(show(zero(-0)), show(zero(2147483648)), zero(NaN), zero(Infinity), show(zero(5e-324)));
// The constant operand takes another path in the compiler than the variable one.
function minusMin(a) { return a - -2147483648; }
function minMinus(a) { return -2147483648 - a; }
for (let i = 0; i < 3000; i++) { minusMin(-i - 1); minMinus(-i); }
print(minusMin(-1), minusMin(0), minusMin(1), minMinus(0), minMinus(1), minMinus(-1));
print(show(sub(-0, 0)), show(sub(0, 0)), show(sub(0, -0)), show(sub(-0, -0)));
