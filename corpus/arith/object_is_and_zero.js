// 0 and -0 told apart by every operator that can make one, in compiled code.
function show(v) { return v === 0 ? (1 / v < 0 ? '-0' : '0') : String(v); }
function all(a, b) {
  return [a + b, a - b, a * b, a % 5, -a, a | 0, ~~a, Math.abs(a), Math.min(a, b), Math.max(a, b), Math.round(a), Math.floor(a),
    Math.ceil(a), Math.trunc(a), a / 3, b / -3, a ** 3, Math.sign(a), Math.sqrt(a), +a, a && b, a || b, a ?? b];
}
for (let i = 0; i < 2000; i++) all(i, i + 1);
for (const [a, b] of [[0, 0], [0, -0], [-0, 0], [-0, -0], [-0.2, 0], [-0.5, -0], [0.4, -0]]) print(show(a), show(b), all(a,
  b).map(show).join(' '));
print(Object.is(0, -0), Object.is(-0, -0), Object.is(NaN, NaN), 0 === -0, NaN === NaN);
print(String(-0), (-0).toString(), '' + -0, `${-0}`, JSON.stringify(-0), JSON.stringify([-0]), (-0).toFixed(1), [-0].join());
print(show(JSON.parse('-0')), show(Number('-0')), show(parseInt('-0')), show(parseFloat('-0')), show(+'-0'), show('-0' - 0), show(-'0'));
const map = new Map([[-0, 'z']]);
print(map.get(0), map.has(-0), show([...map.keys()][0]), [-0].indexOf(0), [-0].includes(0), show([0, -0].sort()[1]));
const box = { x: 0 };
function store(v) { box.x = v; return box.x; }
for (let i = 0; i < 3000; i++) store(i);
print(show(store(-0)), show(store(0)), show([-0][0]), show([1, -0, 2][1]));
const a = [1, 2, 3];
for (let i = 0; i < 3000; i++) a[i % 3] = i;
a[1] = -0;
print(a.map(show).join(' '), show(a[1] * 1));
switch (-0) { case 0: print('switch zero'); break; default: print('no'); }
