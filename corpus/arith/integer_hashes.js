// FNV-1a, Murmur-like mixes and CRC steps with Math.imul, shifts and xor: int32 wrap-around everywhere.
function fnv(s) {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) { h ^= s.charCodeAt(i); h = Math.imul(h, 0x01000193); }
  return h >>> 0;
}
function mix(h) {
  h ^= h >>> 16; h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13; h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
function adler(n) { let a = 1, b = 0; for (let i = 0; i < n; i++) { a = (a + (i & 255)) % 65521; b = (b + a) % 65521;
  } return ((b << 16) | a) >>> 0; }
print(fnv(''), fnv('a'), fnv('foobar'), fnv('x'.repeat(5000)));
let h = 0;
for (let i = 0; i < 6000; i++) h = mix(h + i);
print(h, h >>> 0, mix(0), mix(-1), mix(2147483648));
print(adler(6000), adler(70000));
// The same multiplication without imul loses low bits: both answers are fixed by the standard.
function lossy(n) { let x = 1; for (let i = 0; i < n; i++) x = (x * 0x5bd1e995 + i) | 0; return x; }
function exact(n) { let x = 1; for (let i = 0; i < n; i++) x = (Math.imul(x, 0x5bd1e995) + i) | 0; return x; }
print(lossy(5000), exact(5000));
function rotate(x, k) { return (x << k) | (x >>> (32 - k)); }
let r = 0x12345678;
for (let i = 0; i < 6400; i++) r = rotate(r, i & 31) ^ i;
print(r, rotate(1, 32), rotate(-1, 7), rotate(0x80000001, 1));
function popcount(x) { let c = 0; while (x) { x &= x - 1; c++; } return c; }
let bits = 0;
for (let i = -2000; i < 2000; i++) bits += popcount(i);
print(bits, popcount(-2147483648), popcount(-1), popcount(4294967295));
