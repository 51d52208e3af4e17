// Switches, truth of every kind of value, equality of every pair, conditions that are values.
function sw(x) { switch (x) { case 0: return 'zero'; case 1: case 2: return 'few'; case 3: x++; case 7: return 'x' + x; default: return 'many'; } }
for (let i = 0; i < 3000; i++) sw(i % 9);
print([0, 1, 2, 3, 4, 7, 8, -0, 1.5, '1', NaN, null, -2147483648].map(sw).join());
const values = [0, -0, 1, NaN, 0.5, '', 'a', null, undefined, true, false, {}, [], () => 1];
function truth(x) { return (x ? 't' : 'f') + (!x ? 't' : 'f') + (x && 1 ? 'a' : 'b') + (x ?? 'n' ? 'c' : 'd') + (x || 0 ? 'e' : 'g'); }
for (let i = 0; i < 3000; i++) truth(i & 1);
print(values.map(truth).join(' '));
function same(a, b) { return (a === b ? 1 : 0) + (a == b ? 2 : 0) + (a !== b ? 4 : 0) + (a != b ? 8 : 0) + (a === 1 ? 16 : 0) + (a == null ? 32 : 0); }
for (let i = 0; i < 3000; i++) same(i, 5);
for (const a of values) print(values.map((b) => same(a, b)).join(' '));
print(same('ab', 'a' + 'b'), same('1', 1), same([1], 1));
function strings(n) { let s = '', c = 0; for (let i = 0; i < n; i++) { s = 'k' + (i % 3); if (s === 'k1') c++; else if (s == 'k2') c += 2; } return c; }
print(strings(3000));
function chain(n) { let r = 0; for (let i = 0; i < n; i++) { const b = i > 5 && i < 100 || i === 2000; if (b) r++; r += b ? 1 : 0; r += !b; } return r; }
print(chain(3000));
