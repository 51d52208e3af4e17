// Every compound assignment operator on locals, properties and elements, hot with int32 then fed the edges.
function ops(a, b) {
  let v1 = a, v2 = a, v3 = a, v4 = a, v5 = a, v6 = a, v7 = a, v8 = a, v9 = a, v10 = a, v11 = a, v12 = a;
  v1 += b; v2 -= b; v3 *= b; v4 /= b; v5 %= b; v6 **= b; v7 <<= b; v8 >>= b; v9 >>>= b; v10 &= b; v11 |= b; v12 ^= b;
  return [v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12];
}
function props(a, b) {
  const o = { p: a, q: a, r: a, s: a, 0: a, 1: a, 2: a };
  o.p += b; o.q -= b; o.r *= b; o.s >>>= b; o[0] /= b; o[1] <<= b; o[2] %= b;
  return [o.p, o.q, o.r, o.s, o[0], o[1], o[2]];
}
let check = 0;
for (let i = 1; i < 2500; i++) check = (check + ops(i, 3)[2] + props(i, 5)[0]) | 0;
print('warm', check);
const show = (v) => (Object.is(v, -0) ? '-0' : String(v));
const pairs = [[2147483647, 1], [-2147483648, -1], [0, -5], [-5, 5], [5, 0], [-1, 33], [1, -1], [0.5, 3], [3, 0.5],
  ['8', 2], [2, '8'], ['a', 1], [null, 1], [undefined, 1], [true, true], [NaN, 1], [Infinity, Infinity], [-0, -0]];
for (const [a, b] of pairs) print(show(a), show(b), '=>', ops(a, b).map(show).join(' '), '|', props(a, b).map(show).join(' '));
let log = '';
const target = () => { log += 'T'; return box; }, key = () => { log += 'K'; return 'n'; }, rhs = () => { log += 'R'; return 2; };
const box = { get n() { log += 'g'; return 40; }, set n(v) { log += 's' + v; } };
target()[key()] += rhs();
target()[key()] **= rhs();
print(log);
let logical = null;
logical ??= 5; logical &&= logical + 1; logical ||= 9;
print(logical);
