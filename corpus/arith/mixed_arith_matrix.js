// - * / % over every pair of types goes through ToNumber on both sides.
const values = [0, 3, -2147483648, 0.5, NaN, '', '12', 'x', ' 4\n', '0x1F', null, undefined, true, [], [8], [1, 2], { valueOf: () => 6 }];
const ops = [(a, b) => a - b, (a, b) => a * b, (a, b) => a / b, (a, b) => a % b];
const show = (v) => (Object.is(v, -0) ? '-0' : typeof v === 'number' ? String(v) : 'not a number');
for (let i = 1; i < 3000; i++) for (const op of ops) op(i, 3);
for (const op of ops) for (const a of values) print(values.map((b) => show(op(a, b))).join(' '));
