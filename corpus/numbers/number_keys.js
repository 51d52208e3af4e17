// Numbers as property keys: canonical text, -0, 2^32 - 1 and above, fractions, against the same text as a string.
const o = {};
const keys = [0, -0, 1, -1, 1.5, 1e21, 1e-7, NaN, Infinity, 4294967294, 4294967295, 4294967296, 2147483648, 0.1 + 0.2];
keys.forEach((k, i) => { o[k] = i; });
print(Object.keys(o).join(' '));
print(keys.map((k) => o[k] === o[String(k)]).join(' '), '0' in o, -0 in o, o['-0'], o['1.0'], o[1.0], o['1e21'], o['01']);
const a = [];
a[4294967294] = 'last';
print(a.length, Object.keys(a).join());
a[4294967295] = 'not an index';
a['1.5'] = 'name';
a[-1] = 'neg';
a['3'] = 'index';
a['03'] = 'name';
print(a.length, Object.keys(a).join(), 3 in a, a[3], a['03']);
function get(obj, k) { return obj[k]; }
const b = [10, 20, 30];
for (let i = 0; i < 3000; i++) get(b, i % 3);
print(get(b, 1.0), get(b, -0), get(b, 0.5), get(b, -1), get(b, '1'), get(b, '01'),
  get(b, 3), get(b, NaN), get(b, 4294967296), get(b, 1e300), get(b, true), get(b, null));
print(get('abc', 1), get('abc', -0), get('abc', 1.5), get('abc', 3), get('abc', '2'), get('abc', 'length'), get(5, 0), get(b, 'length'));
const m = new Map([[1, 'one'], [1.5, 'x'], [NaN, 'nan'], [0, 'zero'], ['1', 'text'], [2147483648, 'big']]);
print(m.get(1.0), m.get(3 / 2), m.get(0 / 0), m.get(-0), m.get('1'), m.get(2 ** 31), m.get(true), m.size);
const counts = {};
for (let i = 0; i < 5000; i++) { const k = (i % 7) / 2; counts[k] = (counts[k] || 0) + 1; }
print(JSON.stringify(counts));
