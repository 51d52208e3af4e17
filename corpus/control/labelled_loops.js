// Labelled break and continue over every loop kind, out of blocks and switches, in loops that are compiled.
function grid(n, m) {
  let s = 0;
  outer: for (let i = 0; i < n; i++) {
    inner: for (let j = 0; j < m; j++) {
      if (j === 3) continue outer;
      if (i === n - 2) break outer;
      if (j & 1) continue inner;
      s += i * 10 + j;
    }
    s += 1000000;
  }
  return s;
}
print(grid(5, 2), grid(5, 10), grid(3000, 5));
function kinds(n) {
  let log = 0, i = 0;
  a: while (true) {
    b: do {
      i++;
      if (i % 7 === 0) continue a;
      if (i % 11 === 0) break b;
      if (i > n) break a;
      for (const x in { p: 1, q: 2 }) { if (x === 'q') continue b; log++; }
      log += 100000;
    } while (i % 5 !== 0);
    log += 1000;
    for (const v of [1, 2, 3]) { if (v === 2) continue a; log += v; }
  }
  return log + ':' + i;
}
print(kinds(10), kinds(6000));
function blocks(x) {
  let s = '';
  done: {
    s += 'a';
    if (x === 0) break done;
    half: { s += 'b'; if (x === 1) break half; s += 'c'; if (x === 2) break done; s += 'd'; }
    s += 'e';
  }
  one: two: three: for (;;) { s += x; if (x < 2) break one; if (x < 4) { x++; continue two; } break three; }
  lone: if (x) break lone; else s += 'z';
  return s;
}
for (let i = 0; i < 2500; i++) blocks(i % 5);
print([0, 1, 2, 3, 4].map(blocks).join(' '));
function sw(n) {
  let s = 0;
  loop: for (let i = 0; i < n; i++) {
    switch (i % 6) {
      case 0: continue loop;
      case 1: break;
      case 2: s += 2; if (s > 5000) break loop;
      case 3: s += 3; break;
      default: s += 1;
    }
    s += 10;
  }
  return s;
}
print(sw(5), sw(100), sw(6000));
