// <, <=, >, >= over edge values of every type, as values and as branch conditions.
const values = [0, -0, 1, -1, 2147483647, -2147483648, 2147483648, 0.5, NaN, Infinity, -Infinity, '', '0', 'a', 'b', '10', '9',
  null, undefined, true, false];
const valueForm = (a, b) => (a < b ? 1 : 0) | (a <= b ? 2 : 0) | (a > b ? 4 : 0) | (a >= b ? 8 : 0);
function branchForm(a, b) {
  let r = 0;
  if (a < b) r += 1;
  if (a <= b) r += 2;
  if (a > b) r += 4;
  if (a >= b) r += 8;
  if (!(a < b)) r += 16;
  if (!(a <= b)) r += 32;
  if (!(a > b)) r += 64;
  if (!(a >= b)) r += 128;
  return r;
}
for (let i = 0; i < 3000; i++) { valueForm(i, 1500); branchForm(i, 1500); }
for (const a of values) {
  let row = '';
  for (const b of values) {
    const v = valueForm(a, b), w = branchForm(a, b);
    row += v.toString(16);
    if ((w & 15) !== v || (w >> 4) !== (~v & 15)) row += '!';
  }
  print(row);
}
for (let i = 0; i < 3000; i++) { valueForm(i + 0.5, 1500); branchForm(1500, i + 0.5); }
let again = '';
for (const a of values) for (const b of values) again += valueForm(b, a) === (branchForm(b, a) & 15) ? '' : 'x';
print('[' + again + ']', valueForm('abc', 'abd'), valueForm('10', 9), valueForm('10', '9'), valueForm([2], '10'), valueForm([2], 10));
