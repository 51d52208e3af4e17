// Benchmark: Map, Set and plain objects as tables, with int, string, double and object keys, deletion and iteration.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function intKeys(n) {
  const m = new Map();
  for (let i = 0; i < n; i++) {
    const k = (i * 7919) % 3001;
    m.set(k, (m.get(k) || 0) + i);
  }
  let s = 0;
  for (const [k, v] of m) s = (s * 3 + k + v) | 0;
  return s;
}

function stringKeys(n) {
  const m = new Map();
  const o = {};
  for (let i = 0; i < n; i++) {
    const k = 'k' + ((i * 31) % 701);
    m.set(k, (m.get(k) || 0) + 1);
    o[k] = (o[k] || 0) + 1;
  }
  let same = 0;
  m.forEach((v, k) => {
    if (o[k] === v) same++;
  });
  return same;
}

function objectKeys(n) {
  const objects = [];
  for (let i = 0; i < 500; i++) objects.push({ i });
  const m = new Map();
  const w = new WeakMap();
  for (let i = 0; i < n; i++) {
    const o = objects[(i * 13) % 500];
    m.set(o, i);
    w.set(o, (w.get(o) || 0) + 1);
  }
  let s = 0;
  for (const o of m.keys()) s += w.get(o) * (o.i & 3);
  return s;
}

function sets(n) {
  const live = new Set();
  let churn = 0;
  for (let i = 0; i < n; i++) {
    const v = (i * i) % 2053;
    if (live.has(v / 2)) churn++;
    if (live.delete(v)) churn += 2;
    else live.add(v);
  }
  let s = churn;
  for (const v of live) s = (s * 5 + v) | 0;
  return s + live.size;
}
let results = [];
for (let round = 0; round < LONGER; round++) results = [intKeys(500000), stringKeys(300000), objectKeys(400000), sets(700000)];
print('hashmap', results.join(' '));
