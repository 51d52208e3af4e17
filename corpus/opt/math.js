// Functions of Math that the optimiser knows, at the edges: -0, NaN, infinities, the least int32; and once they are replaced.
const values = [0, -0, 0.5, -0.5, 1.5, -1.5, 2147483647, -2147483648, 4294967296.5, NaN, Infinity, -Infinity, 1e300];
const show = (x) => (x === 0 && 1 / x < 0 ? '-0' : String(x));
function all(x) { return [Math.floor(x), Math.ceil(x), Math.trunc(x), Math.abs(x), Math.sqrt(x)]; }
function two(x, y) { return [Math.min(x, y), Math.max(x, y), Math.imul(x, y)]; }
for (let i = 0; i < 1500; i++) { all(i); all(i + 0.5); two(i, 7); two(i, 0.5); }
for (const v of values) print(all(v).map(show).join(' '));
for (const v of values) print(values.map((w) => two(v, w).map(show).join(',')).join(' '));
print(all('9').map(show).join(), all(null).map(show).join(), all(undefined).map(show).join(), Math.max(), Math.min(1, 2, 3, -4));
function codes(s) { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
for (let i = 0; i < 400; i++) codes('latin' + i);
print(codes('abc'), codes('\u20acuro'), codes(''), codes('ab' + 'cd'.repeat(20)), 'abc'.charCodeAt(9), 'abc'.charCodeAt(-1));
const floor = Math.floor;
Math.floor = (x) => 'replaced ' + x;
print(all(2.5)[0]);
Math.floor = floor;
print(all(2.5)[0]);
