// Matrices as arrays of arrays: aliasing rows, mixed kinds in rows, transposition, growth in the inner loop.
function matrix(n, f) { const m = []; for (let i = 0; i < n; i++) { m[i] = []; for (let j = 0; j < n; j++) m[i][j] = f(i, j); } return m; }
function transpose(m) { return m[0].map((_, j) => m.map((row) => row[j])); }
function mul(a, b) { const n = a.length; return matrix(n, (i, j) => { let s = 0; for (let k = 0; k < n; k++) s += a[i][k] * b[k][j];
  return s; }); }
function trace(m) { let s = 0; for (let i = 0; i < m.length; i++) s += m[i][i]; return s; }
const a = matrix(20, (i, j) => i * j % 7), b = matrix(20, (i, j) => (i + j) / 4);
print(trace(mul(a, b)), trace(mul(b, a)), trace(transpose(mul(a, b))), JSON.stringify(mul(a, a)[3].slice(0, 5)));
a[5][5] = 'x';
print(trace(a), String(mul(a, b)[5][0]), mul(a, b)[0][0]);
a[5][5] = undefined;
print(trace(a), mul(a, b)[4][4]);
delete a[5][5];
a[6] = b[6];
a[6][6] = 1000;
print(trace(a), b[6][6], a[5].length);
const shared = new Array(3).fill(new Array(3).fill(0));
shared[0][1] = 5;
print(JSON.stringify(shared));
const tri = [];
for (let i = 0; i < 60; i++) { tri[i] = [1]; for (let j = 1; j <= i; j++) tri[i][j] = (tri[i - 1][j - 1] || 0) + (tri[i - 1][j] || 0); }
print(tri[10].join(), tri[59][30], tri[59].reduce((x, y) => x + y, 0));
function life(g) { const n = g.length; return matrix(n, (i, j) => { let c = 0; for (let di = -1; di < 2; di++) for (let dj = -1; dj < 2;
  dj++) if (di || dj) c += (g[i + di] || [])[j + dj] | 0; return c === 3 || (c === 2 && g[i][j]) ? 1 : 0; }); }
let g = matrix(16, (i, j) => ((i * 5 + j * 3) % 7 < 3 ? 1 : 0));
for (let k = 0; k < 8; k++) g = life(g);
print(g.map((r) => r.join('')).join('/'));
const cube = [[[1, 2], [3]], [[4.5], ['s', [7]]]];
print(cube[1][1][1][0], cube[0][0][1] + cube[1][0][0], cube[0]?.[5]?.[1], cube.flat(2).join());
try { cube[5][0]; } catch (e) { print(e instanceof TypeError); }
try { cube[5][0] = 1; } catch (e) { print(e instanceof TypeError); }
