// The memory of a large array that died serves a smaller one, and what lay behind that one's end is not looked at: it led to objects that were gone.
function filled(length, round) {
  const list = new Array(length);
  for (let i = 0; i < length; i++) list[i] = { i, round };
  return list;
}
function garbage(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += [{ i }].length;
  return sum;
}
let sum = 0;
for (let round = 0; round < 12; round++) {
  for (let k = 0; k < 4; k++) sum += filled(5000, round)[4999].i;
  const kept = [];
  for (let k = 0; k < 40; k++) {
    sum += garbage(800);
    const less = new Array(4200);
    less[7] = k;
    kept.push(less);
  }
  sum += garbage(20000);
  for (const less of kept) sum += less[7] + less.length + (8 in less);
}
print(sum);
