// Ranges of integers: counters and conditions at the ends of the int32s, steps down and by more than one, zeros with a sign, remainders and shifts of what is below 0.
const MAX = 2147483647, MIN = -2147483648;
function atMost(x, n) { return x <= n ? x + 1 : 0; }
function atMostMax(x) { return x <= 2147483647 ? x + 1 : 0; }
function belowMax(x) { return x < 2147483647 ? x + 1 : 0; }
function atLeastMin(x) { return x >= -2147483648 ? x - 1 : 0; }
function aboveMin(x) { return x > -2147483648 ? x - 1 : 0; }
function notMax(x) { if (x !== 2147483647) return x + 1; return x - 1; }
function countTo(from, n) { let s = 0, rounds = 0; for (let i = from; i <= n; i++) { s += i; if (++rounds === 51) break; } return s; }
function countBelow(from, n) { let last = 0, rounds = 0; for (let i = from; i < n; i += 7) { last = i; if (++rounds === 10) break; } return last + ':' + rounds; }
function countDown(from, n) { let last = 0, rounds = 0; for (let i = from; i >= n; i -= 3) { last = i; if (++rounds === 10) break; } return last + ':' + rounds; }
function downTo(n) { let p = 1; for (let i = 5; i > n; i--) p = p * i; return 1 / p; }
function products(from, to) { let s = ''; for (let i = from; i <= to; i++) s += 1 / (i * 3 * i) + ' ' + 1 / (i * -2) + ';'; return s; }
function natural(i) { if (i >= 0) return 1 / (i * i); return 1 / (i * 0); }
function positive(i, j) { if (i > 0 && j >= 0) return 1 / (i * j); return 1 / (i * j); }
function negated(i) { if (i > 0) return 1 / -i; if (i < 0) return 1 / -i; return 1 / -i; }
function mods(from, to, by) { let s = ''; for (let i = from; i < to; i++) s += 1 / (i % by) + ' '; return s; }
function modOfNatural(i, by) { return i >= 0 && by > 0 ? 1 / (i % by) : 1 / (i % by); }
function halves(from, to) { const s = []; for (let i = from; i < to; i++) s.push(i * (i + 1) / 2, (i / 2) | 0, (i / 3) | 0, Math.floor(i / 4)); return s.join(' '); }
function thirds(x) { return x / 3; }
function quarter(x) { return x / 4; }
function shifts(x) { return (x >>> 1) + (x >>> 31) + (x >>> 32); }
function shiftsOfNatural(x, by) { return x >= 0 ? x >>> by : -(x >>> by); }
function masks(x) { return (x & 255) * (x & 65535) + (x & -256) - (x | 7); }
function hash(n, seed) { let h = seed; for (let i = 0; i < n; i++) h = (h * 31 + (i & 127)) | 0; return h; }
function mix(a, b) { return (a + b - 2 * a + (a >>> 3)) | 0; }
function wide(a, b) { return (a * b + 1) | 0; }
function decided(x) { const y = x & 15; if (y > 15) return 'no'; if (y < 0) return 'never'; if (y >= 16 || y === -1) return 'nor'; return y <= 15 ? 'yes' + y : 'not'; }
function nested(n) { let s = 0; for (let i = 0; i < n; i++) for (let j = i; j < n; j++) for (let k = n; k > j; k--) s += k - i; return s; }
function minMax(a, b) { const x = Math.min(a, 1000), y = Math.max(b, -1000); return (x + 1) * 2 - (y - 1); }
for (let i = 0; i < 300; i++) {
  atMost(i, 200); atMostMax(i); belowMax(i); atLeastMin(i); aboveMin(i); notMax(i); countTo(0, 20); countBelow(0, 40); countDown(40, 0); downTo(1); products(1, 4); natural(i); natural(-i);
  positive(i + 1, i + 1); negated(i + 1); negated(-i - 1); mods(1, 9, 5); modOfNatural(i, 9); halves(0, 6); thirds(3 * i); quarter(4 * i); shifts(i); shiftsOfNatural(i, i & 31); masks(i); hash(50, i); mix(i, 5); wide(i, 7); decided(i);
  nested(5); minMax(i, -i);
}
print(atMost(MAX, MAX), atMost(MAX - 1, MAX), atMostMax(MAX), atMostMax(MAX - 1), belowMax(MAX - 1), belowMax(MAX), atLeastMin(MIN), aboveMin(MIN + 1), aboveMin(MIN), notMax(MAX), notMax(MAX - 1), notMax(MIN));
print(countTo(MAX - 3, MAX), countTo(MIN, MIN + 2), countBelow(MAX - 20, MAX), countBelow(MIN, MAX), countDown(MIN + 10, MIN), countDown(MAX, MIN));
print(downTo(-1), downTo(0), products(-1, 1), natural(0), natural(-0), natural(-7), natural(46340), natural(46341));
print(positive(1, 0), positive(3, -0), positive(-3, 0), negated(0), negated(-0), negated(MIN), negated(MAX));
print(mods(-6, 6, 5), modOfNatural(0, 4), modOfNatural(-4, 4), modOfNatural(4, -4), modOfNatural(-0, 3), modOfNatural(7, 0), modOfNatural(MIN, -1));
print(halves(-7, 7), thirds(10), thirds(-9), 1 / thirds(0), 1 / thirds(-0), quarter(-8), quarter(-6), quarter(MIN), thirds(MIN), 1 / quarter(0));
print(shifts(-1), shifts(MIN), shifts(MAX), shiftsOfNatural(MAX, 0), shiftsOfNatural(-1, 0), shiftsOfNatural(-1, 31), masks(-1), masks(MIN), masks(MAX));
print(hash(1000, 1), hash(1000, MIN), hash(3, MAX), mix(MAX, MAX), mix(MIN, MIN), mix(MIN, MAX), wide(MAX, MAX), wide(MIN, MAX), wide(MIN, 3), wide(94906267, 94906267));
print(decided(-1), decided(16), decided(2.5), nested(12), minMax(MAX, MIN), minMax(MIN, MAX), minMax(-0, 0));
