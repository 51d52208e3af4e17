// Loops that are entered in the middle: inner ones first, the ones around them at their own back edges.
function triangle(n) {
  let rows = 0, cells = 0, last = '';
  for (let i = 0; i < n; i++) {
    rows++;
    for (let j = 0; j <= i; j++) { cells += j & 1; for (let k = 0; k < 3; k++) { if (k === 2) continue; cells++; } }
    last = rows + '/' + cells;
  }
  return last;
}
print(triangle(120));
let out = 0, text = '';
outer: for (let i = 0; i < 200; i++) {
  let j = 0;
  while (true) {
    if (j > 50) continue outer;
    if (i * j === 5000) { text += i + 'x' + j + ' '; }
    if (i > 190 && j > 40) break outer;
    out += j++;
  }
}
print(out, text);
function labels(n) { let s = 0; a: for (let i = 0; i < n; i++) { do { if (i % 3 === 0) continue a; s += i; } while (false); if (s > 1e7) break a; } return s; }
print(labels(9000));
