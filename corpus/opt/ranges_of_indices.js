// Indices at and past the ends of arrays: loops that run one too far, negative steps, lengths that change while they run, -0 and fractions.
function up(a, to) { let s = 0; for (let i = 0; i < to; i++) s += a[i] === undefined ? 1000 : a[i]; return s; }
function down(a, from) { let s = ''; for (let i = from; i >= -1; i--) s += a[i]; return s; }
function stride(a, step) { let s = 0; for (let i = 0; i < a.length; i += step) s += a[i]; return s; }
function shrinking(a) { let n = 0; for (let i = 0; i < a.length; i++) { n += a[i]; if (i % 3 === 2) a.length--; } return n + ':' + a.length; }
function growing(a) { for (let i = 0; i < a.length; i++) if (a.length < 40) a.push(a[i] + 1); return a.join(); }
function offset(a, k) { let s = 0; for (let i = 2; i < a.length - 2; i++) s += a[i - 2] * 2 + a[i + 2] - a[i - k]; return s; }
const base = [3, 1, 4, 1, 5, 9, 2, 6];
for (let i = 0; i < 400; i++) { up(base, 8); down(base, 7); stride(base, 1 + i % 3); shrinking(base.slice()); growing(base.slice()); offset(base, 1); }
print(up(base, 9), down(base, 8), stride(base, 7), stride(base, 0.5), shrinking(base.slice()), growing(base.slice()));
print(offset(base, 2), offset(base, -3), offset(base, 0.5), down(base, 3.5), up(base, -1), up(base, 70));
