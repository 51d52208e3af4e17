// Int32 multiplication: overflow, -0 from a zero factor with a negative one, loss of bits above 2^53.
function mul(a, b) { return a * b; }
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
let check = 1;
for (let i = 0; i < 6000; i++) check = mul(check, 3) % 1000;
print('warm', check);
const edges = [0, -0, 1, -1, 2, -2, 46340, 46341, -46341, 65536, 2147483647, -2147483648];
for (const a of edges) print(show(a), '*', edges.map((b) => show(mul(a, b))).join(' '));
// Every product here needs more than 53 bits: the result must be the rounded double.
let h = 1;
const seen = [];
for (let i = 0; i < 5000; i++) {
  h = (mul(h | 0, 1103515245) + 12345) & 0x7fffffff;
  if (i % 1000 === 999) seen.push(h);
}
print(seen.join(' '));
print(mul(2147483647, 2147483647), mul(-2147483648, -2147483648), mul(94906267, 94906267));
function scale(n, k) {
  let negatives = 0;
  for (let i = 0; i < n; i++) if (Object.is((i - 2500) * k, -0)) negatives++;
  return negatives;
}
print(scale(5000, 1), scale(5000, -1), scale(5000, 0), scale(5000, -0));
function square(a) { return a * a; }
for (let i = 0; i < 3000; i++) square(i);
print(square(46340), square(46341), square(-46341), show(square(-0)), square(65536), square(1e200));
