// A Symbol operand is a TypeError at every arithmetic operator, and none at equality, ! and typeof.
const s = Symbol('s');
const ops = {
  add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b, div: (a, b) => a / b, mod: (a, b) => a % b, pow: (a, b) => a ** b,
  shl: (a, b) => a << b, sar: (a, b) => a >> b, shr: (a, b) => a >>> b, and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b,
  lt: (a, b) => a < b, le: (a, b) => a <= b, gt: (a, b) => a > b, ge: (a, b) => a >= b,
  neg: (a) => -a, plus: (a) => +a, not: (a) => ~a, inc: (a) => ++a, dec: (a) => a--,
  tmpl: (a) => `${a}`, eq: (a, b) => a == b, seq: (a, b) => a === b, bang: (a) => !a, typ: (a) => typeof a,
};
for (const name in ops) {
  const op = ops[name];
  for (let i = 0; i < 400; i++) op(i, 2);
  const out = [];
  for (const [a, b] of [[s, 1], [1, s], [s, s], ['x', s], [s, 'x'], [s, {}], [0.5, s]]) {
    try { out.push(String(op(a, b))); } catch (e) { out.push(e instanceof TypeError ? 'TypeError' : 'other'); }
  }
  // The operator works as before after it threw.
  print(name, out.join(' '), op(5, 2));
}
function hot(n, bad) {
  let t = 0, caught = 0;
  for (let i = 0; i < n; i++) { try { t += (i % 1000 === 999 ? bad : i) * 2; } catch (e) { caught += e instanceof TypeError; } }
  return t + ':' + caught;
}
print(hot(6000, s), hot(6000, 1));
print(Object(s) == s, s == Object(s), s === Object(s), s.toString(), String(s), s.description);
