// Backtracking search with undo: queens, sudoku on a small grid, word paths, knapsack; shared mutable state must be restored.
function queens(n) {
  const cols = [], d1 = {}, d2 = new Set();
  let found = 0, first = '';
  (function place(r) {
    if (r === n) { found++; first = first || cols.join(''); return; }
    for (let c = 0; c < n; c++) {
      if (cols.includes(c) || d1[r + c] || d2.has(r - c)) continue;
      cols.push(c); d1[r + c] = true; d2.add(r - c);
      place(r + 1);
      cols.pop(); delete d1[r + c]; d2.delete(r - c);
    }
  })(0);
  return found + ':' + first + ':' + cols.length + Object.keys(d1).length + d2.size;
}
print(queens(4), queens(6), queens(3));
function sudoku(rows) {
  const g = rows.map((r) => r.split('').map(Number)), n = 4;
  const ok = (r, c, v) => {
    for (let i = 0; i < n; i++) {
      if (g[r][i] === v || g[i][c] === v || g[(r & ~1) + (i >> 1)][(c & ~1) + (i & 1)] === v) return false;
    }
    return true;
  };
  const solve = (k) => {
    if (k === 16) return true;
    const r = k >> 2, c = k & 3;
    if (g[r][c]) return solve(k + 1);
    for (let v = 1; v <= 4; v++) if (ok(r, c, v)) { g[r][c] = v; if (solve(k + 1)) return true; g[r][c] = 0; }
    return false;
  };
  return solve(0) ? g.map((r) => r.join('')).join('/') : 'none ' + g.map((r) => r.join('')).join('/');
}
print(sudoku(['1000', '0030', '0400', '0002']), sudoku(['1100', '0000', '0000', '0000']));
function paths(grid, word) {
  const g = grid.map((r) => [...r]);
  let n = 0;
  const walk = (i, j, k) => {
    if (k === word.length) { n++; return; }
    if (i < 0 || j < 0 || g[i]?.[j] !== word[k]) return;
    const keep = g[i][j];
    g[i][j] = null;
    for (const [a, b] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) walk(i + a, j + b, k + 1);
    g[i][j] = keep;
  };
  for (let i = 0; i < g.length; i++) for (let j = 0; j < g[i].length; j++) walk(i, j, 0);
  return n + g.flat().join('');
}
print(paths(['abab', 'baba', 'abab'], 'abab'), paths(['cat', 'atc'], 'cat'));
function knapsack(items, cap, i = 0, memo = {}) {
  if (i === items.length) return 0;
  const k = i + ',' + cap;
  if (k in memo) return memo[k];
  const skip = knapsack(items, cap, i + 1, memo);
  const [w, v] = items[i];
  return (memo[k] = w <= cap ? Math.max(skip, v + knapsack(items, cap - w, i + 1, memo)) : skip);
}
print(knapsack(Array.from({ length: 18 }, (_, i) => [(i * 7) % 11 + 1, (i * 13) % 17 + 0.5]), 40), knapsack([[5, 1]], 4));
function coins(list, sum, stop = { hit: 0 }) { try { (function pick(i, left) { if (left === 0) { stop.hit++; if (stop.hit === 5) throw stop;
  } for (let k = i; k < list.length && list[k] <= left; k++) pick(k, left - list[k]); })(0, sum); } catch (e) { if (e !== stop) throw e;
  return 'stopped'; } return stop.hit; }
for (let i = 0; i < 50; i++) coins([1, 2, 5], 12);
print(coins([1, 2, 5], 12), coins([2, 5], 9), coins([3], 10));
