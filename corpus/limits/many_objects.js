// Many live objects of several shapes, closures, arrays and strings at once, dropped and rebuilt.
function shape(i) {
  switch (i % 6) {
    case 0: return { i };
    case 1: return { i, next: null };
    case 2: return [i, i + 1];
    case 3: return () => i;
    case 4: return 'str' + i;
    default: { const o = {}; o['d' + (i % 50)] = i; return o; }
  }
}
function weigh(x) {
  return typeof x === 'function' ? x() : typeof x === 'string' ? x.length : Array.isArray(x) ? x[0] : 'i' in x ? x.i : Object.keys(x).length;
}
let total = 0;
for (let round = 0; round < 3; round++) {
  const live = [];
  for (let i = 0; i < 1500; i++) live.push(shape(i + round));
  for (let i = 0; i < 1500; i += 3) live[i] = shape(i * 2);
  for (const x of live) total += weigh(x);
}
print(total);
const graph = [];
for (let i = 0; i < 1000; i++) graph.push({ id: i, out: [], back: null });
for (let i = 0; i < 1000; i++) { graph[i].out.push(graph[(i * 7) % 1000], graph[(i * i) % 1000]); graph[(i * 11) % 1000].back = graph[i]; }
function reach(n) { const seen = new Set(), todo = [n]; while (todo.length) { const x = todo.pop(); if (seen.has(x)) continue; seen.add(x);
  todo.push(...x.out); } return seen.size; }
print(reach(graph[1]), reach(graph[999]), graph.filter((g) => g.back === null).length);
const maps = [];
for (let i = 0; i < 200; i++) { const m = new Map(); for (let k = 0; k < 20; k++) m.set('k' + k, { v: k * i }); maps.push(m); }
print(maps.reduce((s, m) => s + m.get('k7').v + m.size, 0));
const wm = new WeakMap();
for (const g of graph) wm.set(g, g.id);
let w = 0;
for (let i = 0; i < 1000; i += 5) w += wm.get(graph[i]);
print(w, wm.has({}), wm.delete(graph[0]), wm.has(graph[0]));
let chain = null;
for (let i = 0; i < 5000; i++) chain = { prev: chain, v: i };
let n = 0, sum = 0;
for (let c = chain; c; c = c.prev) { n++; sum += c.v; }
print(n, sum);
