// Benchmark: recursion with array state against recursion with bit masks. Both count the same boards.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const N = 9;

class Board {
  constructor(n) {
    this.n = n;
    this.columns = [];
    this.rising = [];
    this.falling = [];
    this.solutions = 0;
    this.visits = 0;
    for (let i = 0; i < n; i++) this.columns.push(false);
    for (let i = 0; i < 2 * n; i++) {
      this.rising.push(false);
      this.falling.push(false);
    }
  }

  isFree(row, col) {
    return !this.columns[col] && !this.rising[row + col] && !this.falling[row - col + this.n];
  }

  set(row, col, value) {
    this.columns[col] = value;
    this.rising[row + col] = value;
    this.falling[row - col + this.n] = value;
  }

  place(row) {
    this.visits++;
    if (row === this.n) {
      this.solutions++;
      return;
    }
    for (let col = 0; col < this.n; col++) {
      if (!this.isFree(row, col)) continue;
      this.set(row, col, true);
      this.place(row + 1);
      this.set(row, col, false);
    }
  }
}

function masks(all, columns, left, right) {
  if (columns === all) return 1;
  let count = 0;
  let free = all & ~(columns | left | right);
  while (free !== 0) {
    const bit = free & -free;
    free ^= bit;
    count += masks(all, columns | bit, ((left | bit) << 1) & all, (right | bit) >> 1);
  }
  return count;
}

const board = new Board(N);
for (let round = 0; round < 27 * LONGER; round++) board.place(0);
let bits = 0;
for (let round = 0; round < 12 * LONGER; round++) bits += masks((1 << (N + 1)) - 1, 0, 0, 0);
print('queens', board.solutions, board.visits, bits);
