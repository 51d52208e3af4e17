// Arithmetic at the edges of int32 and double, after loops that saw only small ints: each operator, each order of operands.
const ops = {
  add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b, div: (a, b) => a / b, mod: (a, b) => a % b, pow: (a, b) => a ** b,
  and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b, shl: (a, b) => a << b, shr: (a, b) => a >> b, ushr: (a, b) => a >>> b,
  less: (a, b) => a < b, atMost: (a, b) => a <= b, same: (a, b) => a === b, loose: (a, b) => a == b, neg: (a, b) => -a - -b, not: (a, b) => ~a + !b,
  inc: (a, b) => { a++; return a + --b; }, min: (a, b) => Math.min(a, b), max: (a, b) => Math.max(a, b), imul: (a, b) => Math.imul(a, b), abs: (a, b) => Math.abs(a) - Math.abs(b),
  floor: (a, b) => Math.floor(a / 2) + Math.ceil(b / 2), round: (a, b) => Math.round(a / 4) + Math.trunc(b / 4), sign: (a, b) => Math.sign(a) * Math.sign(b), hypot: (a, b) => Math.sqrt(a * a + b * b),
};
const show = (x) => (Object.is(x, -0) ? '-0' : String(x));
for (const name in ops) for (let i = 0; i < 250; i++) ops[name](i % 7, 1 + (i % 5));
const edges = [0, -0, 1, -1, 2147483647, -2147483648, 2147483648, 4294967295, -2147483649, 65536, 46341, 0.5, -0.5, 9007199254740991, 9007199254740993, 5e-324, 1e308, NaN, Infinity, -Infinity];
for (const name in ops) {
  let h = 0;
  let text = '';
  for (const a of edges) for (const b of edges) { const s = show(ops[name](a, b)); for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; }
  for (let i = 0; i < edges.length; i++) text += ' ' + show(ops[name](edges[i], edges[(i * 7 + 3) % edges.length]));
  print(name, h, text);
}
