// Benchmark: property reads, writes and method calls at sites that see one shape only.
const LONGER = typeof rounds === 'number' ? rounds : 1;
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
    this.moves = 0;
  }

  move(dx, dy) {
    this.x = this.x + dx;
    this.y = this.y + dy;
    this.moves = this.moves + 1;
    return this;
  }

  norm1() {
    return (this.x < 0 ? -this.x : this.x) + (this.y < 0 ? -this.y : this.y);
  }
}

function walk(p, steps) {
  let total = 0;
  for (let i = 0; i < steps; i++) {
    p.move((i & 3) - 1, 1 - (i & 1));
    total = (total + p.norm1()) & 0xffffff;
  }
  return total;
}

function reads(p, n) {
  let s = 0;
  for (let i = 0; i < n; i++) {
    s = (s + p.x + p.y + p.moves) & 0xfffff;
  }
  return s;
}

function writes(p, n) {
  for (let i = 0; i < n; i++) {
    p.x = i;
    p.y = p.x;
    p.moves = p.y;
  }
  return p.x + p.y + p.moves;
}

const p = new Point(3, 4);
const a = walk(p, 1200000 * LONGER);
const b = reads(p, 3000000 * LONGER);
const c = writes(new Point(0, 0), 2000000 * LONGER);
print('prop_mono', a, b, c, p.moves);
