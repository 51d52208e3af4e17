// Benchmark: double arithmetic in registers. Escape counts over a grid; the inner loop must not allocate.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const SIZE = 220;
const LIMIT = 100;

function escape(cr, ci) {
  let zr = 0;
  let zi = 0;
  let n = 0;
  while (n < LIMIT) {
    const rr = zr * zr;
    const ii = zi * zi;
    if (rr + ii > 4) break;
    zi = 2 * zr * zi + ci;
    zr = rr - ii + cr;
    n++;
  }
  return n;
}

function row(y) {
  let total = 0;
  const ci = (2 * y) / SIZE - 1;
  for (let x = 0; x < SIZE; x++) {
    const cr = (3 * x) / SIZE - 2;
    total += escape(cr, ci);
  }
  return total;
}

// A packed bitmap of the points inside, summed as a checksum of where they lie.
function bitmap(y) {
  let bits = 0;
  let sum = 0;
  const ci = (2 * y) / SIZE - 1;
  for (let x = 0; x < SIZE; x++) {
    const inside = escape((3 * x) / SIZE - 2, ci) === LIMIT ? 1 : 0;
    bits = (bits << 1) | inside;
    if ((x & 7) === 7) {
      sum = (sum * 31 + (bits & 255)) | 0;
      bits = 0;
    }
  }
  return sum;
}

let total = 0;
let check = 0;
for (let round = 0; round < LONGER; round++) {
  for (let y = 0; y < SIZE; y++) {
    total += row(y);
    check = (check * 7 + bitmap(y)) | 0;
  }
}
print('mandelbrot', total, check);
