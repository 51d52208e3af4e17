// What lies behind a node that throws has not run where its exception is handled: no index was found to be in bounds there, no object to have its shape, no sum to be an int32.
let G;
const throwers = [o => 1, o => { throw 1; }, o => 2, o => { if (o) throw 2; }, o => 3, o => { throw o; }, o => 4, o => { G = o; throw 5; }];
const numbers = Array.from({ length: 40 }, (_, i) => i);

function units(string, i, g) { i = i | 0; let s = 0; try { g(string); s = string.charCodeAt(i); } catch (e) { if (i < string.length) s = string.charCodeAt(i); } return s; }
function read(a, i, n, g) { i = i | 0; let s = 0; try { g(a); s = a[i]; } catch (e) { for (let k = i; k < n; k++) s += a[k]; } return s; }
function write(a, i, n, g) { i = i | 0; let s = 0; try { g(a); s = a[i]; } catch (e) { for (let k = i; k < n; k++) a[k] = 7; } return s; }
function sum(a, i, g) { let s = 0; if (i < 0) return 0; try { g(a); s = i + 1; s = a[i]; } catch (e) { s = (i + 1) + (i * 2); } return s; }
for (let r = 0; r < 3000; r++) {
  const g = throwers[r % 8], i = r % 7;
  units('abcdefghijklmnop', i, g), read(numbers, i, 30, g), write(numbers, i, 30, g), sum(numbers, i, g);
}
for (const i of [-1, -2, -3, -8, -30, -300, 1e6, 2147483646, 2147483647, -2147483648]) {
  const g = throwers[1], to = Math.min(i + 9, 2147483647);
  console.log(i, units('abcdefghijklmnop', i, g), read(numbers, i, to, g), write(numbers, i, to > 1e5 ? i : to, g), sum(numbers, i, g), numbers.length);
}
console.log(numbers.join());

// The same of loads that leave the handler's loop, in which objects are made.
function wide(r) { const o = { a: r }; for (const k of 'bcdefghijk') o[k] = 1; o.z = r; return o; }
function slots(o, n, g) { let s = 0; try { g(o); s = o.z; } catch (e) { for (let i = 0; i < n; i++) { const p = {}; p.a = i; p.b = i; G = p; s += o.z; } } return s; }
function elements(o, n, g) { let s = 0; try { g(o); s = o.length; } catch (e) { for (let i = 0; i < n; i++) { const p = {}; p.a = i; p.b = i; G = p; s += o.length + o[i]; } } return s; }
for (let r = 0; r < 3000; r++) slots(wide(r), 20, throwers[r % 8]), elements(numbers, 5, throwers[r % 8]);
for (const value of ['AAAAAAAAAAAAAAAAAAAAAA', { a: 1 }, Symbol('a description'), numbers, wide(3), 2.5, () => 1]) {
  for (let k = 0; k < 3; k++) console.log(slots(value, 20, throwers[1]), elements(value, 5, throwers[1]));
}
