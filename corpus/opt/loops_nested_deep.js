// Loops inside of loops, with breaks and continues to labels at each depth, and values that cross them.
function six(n) {
  let s = 0;
  a: for (let i = 0; i < n; i++) {
    b: for (let j = i; j < n + 1; j++) {
      for (let k = 0; k < 2; k++) {
        c: for (let l = 3; l > k; l--) {
          let m = 0;
          do {
            if ((s & 31) === 30) { s += 3; continue b; }
            if (m === 2 && l === 2) continue c;
            for (const x of [m, l]) { s += x; if (s % 97 === 96) { s++; continue a; } if (s > 5000000) break a; }
            m++;
          } while (m < 3);
        }
      }
    }
  }
  return s;
}
let all = [];
for (let n = 1; n < 24; n++) all.push(six(n));
print(all.join());
function kinds(n, step) { let v = 0; for (let i = 0; i < n; i++) { for (let j = 0; j < 3; j++) { v += step; if (i === n - 2) v = v + (j === 1 ? 0.5 : 0); } if (i === n - 1 && step === 3) v = 's' + v; } return v; }
for (let i = 0; i < 60; i++) kinds(20, 1);
print(kinds(20, 1), kinds(20, 0.25), kinds(20, 3), kinds(5, 2147483647), kinds(4, 'x'));
function whiles(n) { let i = n, c = 0; while (true) { while (i > 3) { i -= 3; c++; } if (i-- <= 0) return c * 10 + i; } }
let w = 0;
for (let i = 0; i < 300; i++) w += whiles(i);
print(w, whiles(1000.5), whiles('31'), whiles(-0));
