// Benchmark: higher-order array methods. map, filter, reduce and sort with closures over records.
const LONGER = typeof rounds === 'number' ? rounds : 1;
let seed = 42;
function random() {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed;
}

function makeRecords(n) {
  const records = [];
  for (let i = 0; i < n; i++) {
    records.push({
      id: i,
      group: random() % 17,
      score: (random() % 1000) / 8,
      name: 'n' + (random() % 500),
    });
  }
  return records;
}

function by(key, direction) {
  return (a, b) => (a[key] < b[key] ? -direction : a[key] > b[key] ? direction : 0);
}

function summarise(records) {
  const groups = records.reduce((acc, r) => {
    (acc[r.group] = acc[r.group] || []).push(r);
    return acc;
  }, []);
  return groups
    .map((list, group) => ({ group, size: list.length, best: list.reduce((m, r) => Math.max(m, r.score), 0) }))
    .filter((g) => g.size > 1)
    .sort(by('best', -1));
}

function pipeline(records) {
  return records
    .filter((r) => r.score > 20)
    .map((r) => ({ ...r, weight: r.score * (r.group + 1) }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, 200)
    .map((r) => r.id)
    .reduce((h, id) => (h * 31 + id) | 0, 7);
}

let check = 0;
for (let round = 0; round < 36 * LONGER; round++) {
  const records = makeRecords(2500);
  check = (check + pipeline(records)) | 0;
  const summary = summarise(records);
  check = (check * 7 + summary[0].group + summary.length) | 0;
  const sorted = [...records].sort(by('name', 1));
  check = (check * 13 + sorted[100].id + sorted[2400].id) | 0;
}
print('mapsort', check);
