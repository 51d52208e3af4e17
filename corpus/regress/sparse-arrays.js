// An array filled at wide strides is sparse, and walking over it costs what it holds, not the square of it.
const a = [];
for (let i = 19999; i >= 0; i--) a[i * 5000] = i;
print(a.length);
let sum = 0;
a.forEach((x, i) => { sum += x + i; });
print(sum);

// Elements that come and go during the walk.
const b = [];
for (let i = 0; i < 200; i++) b[i * 5000] = i;
const seen = [];
b.forEach((x, i) => {
  if (i === 10000) { delete b[15000]; b[15001] = 'added'; b[9] = 'behind'; }
  if (i === 20000) { delete b[25000]; b[25000] = 'again'; }
  if (x % 50 === 0 || typeof x === 'string' || i < 30000) seen.push(i + ':' + x);
});
print(seen.join(' '));

// Dense again when it fills up, and sparse after it was dense.
const c = [];
for (let i = 0; i < 5000; i++) c[i] = i;
c[8000] = 1;
for (let stride = 1; stride < 6; stride++) for (let i = 0; i < 3000; i += stride) c[i * stride] = stride;
print(c.length, c.filter((x) => x === 5).length, c.indexOf(4), c.lastIndexOf(1));

// Even and uneven gaps: the same answers at every density.
for (const gap of [2, 15, 16, 17, 31, 64, 1000, 1025]) {
  const d = [];
  for (let i = 0; i < 3000; i++) d[i * gap] = i;
  let count = 0;
  for (const k in d) count += Number(k) === d[k] * gap ? 1 : 0;
  print(gap, d.length, count, d.sort((x, y) => y - x)[0], d.length, d[2999], 3000 in d);
}

// A window that slides over the indices of an object leaves nothing behind.
const o = {};
for (let i = 0; i < 20000; i++) {
  o[i] = i;
  delete o[i - 3];
  for (const k in o) { if (Number(k) < i - 2) print('left behind', k); break; }
}
print(Object.keys(o).join(), o[19999], o[5]);
