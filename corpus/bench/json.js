// Benchmark: JSON. Generated documents are written, parsed, revived, filtered and compared.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function document(n) {
  const items = [];
  for (let i = 0; i < n; i++) {
    items.push({
      id: i,
      title: 'Item "' + i + '" \u00e9\n',
      price: (i * 37) / 8,
      tags: ['t' + (i % 5), 't' + (i % 3), null],
      stock: { here: i % 2 === 0, count: -i, note: i % 7 === 0 ? undefined : 'n' + i },
    });
  }
  return { version: 1, items, empty: [], nothing: {}, total: 1e21 };
}

function hash(s) {
  let h = 0;
  for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0;
  return h;
}

function weigh(value) {
  if (value === null) return 1;
  if (Array.isArray(value)) return value.reduce((s, v) => s + weigh(v), 1);
  switch (typeof value) {
    case 'object': {
      let s = 2;
      for (const k in value) s += k.length + weigh(value[k]);
      return s;
    }
    case 'string': return value.length;
    case 'number': return value % 1000;
    default: return 3;
  }
}

let check = 0;
const doc = document(60);
for (let round = 0; round < 480 * LONGER; round++) {
  doc.version = round;
  const text = JSON.stringify(doc);
  const copy = JSON.parse(text);
  const pretty = JSON.stringify(copy, null, round % 4);
  const picked = JSON.stringify(copy, ['items', 'id', 'price']);
  const revived = JSON.parse(picked, (k, v) => (k === 'price' ? v * 2 : v));
  if (JSON.stringify(JSON.parse(pretty)) !== text) throw new Error('round trip');
  check = (check + weigh(copy) + weigh(revived) + pretty.length) | 0;
  if (round % 8 === 0) check = (check * 3 + hash(pretty)) | 0;
}
print('json', check);
