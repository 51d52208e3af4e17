// Ropes built deep to the left, to the right and balanced, then flattened by indexing in hot code.
function left(n) { let s = ''; for (let i = 0; i < n; i++) s = s + String.fromCharCode(97 + (i % 26)); return s; }
function right(n) { let s = ''; for (let i = 0; i < n; i++) s = String.fromCharCode(97 + (i % 26)) + s; return s; }
function both(n) { let s = '|'; for (let i = 0; i < n; i++) s = '<' + s + '>'; return s; }
function tree(d) { return d === 0 ? 'ab' : tree(d - 1) + tree(d - 1); }
function hash(s) { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; }
for (const make of [left, right, both]) { const s = make(5000); print(s.length, hash(s), s[0], s[2499], s[s.length - 1], s.slice(10, 20));
  }
const t = tree(12);
print(t.length, hash(t), t === 'ab'.repeat(4096));
// One rope shared by many: flattening one must not disturb the others.
let base = left(3000);
const ropes = [];
for (let i = 0; i < 50; i++) ropes.push(base + i + base);
print(ropes[7].length, ropes.map((r) => r.charAt(3000)).join(''), hash(ropes[49]), base.length);
let doubling = 'x';
for (let i = 0; i < 16; i++) doubling += doubling;
print(doubling.length, doubling[65535], doubling[65536], doubling.indexOf('y'), doubling.lastIndexOf('x'));
// Growing while reading: each read flattens what was built so far.
let grow = '', seen = 0;
for (let i = 0; i < 3000; i++) { grow += i; seen += grow.charCodeAt(grow.length - 1); }
print(grow.length, seen, hash(grow));
print(left(500) === right(500).split('').reverse().join(''), left(100) < left(101), left(5) + right(5));
