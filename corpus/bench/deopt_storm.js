// What the optimiser guesses is wrong again and again, each time elsewhere: sites that meet another kind of value, prototypes and globals that change, exceptions, short
// loops. Optimising may not make this much slower than baseline code is.
let seed = 12345;
function random(n) { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return (seed >> 8) % n; }

// 1. A function with many sites, of which another one goes wrong each time.
function sites(v, k) {
  let s = 0;
  s += v[0] + k; s ^= v[1] & 7; s += v[2] - k; s ^= v[3] | 1; s += v[4] + k; s ^= v[5] & 3; s += v[6] - 1; s ^= v[7] | 2;
  s += v[8] + k; s ^= v[9] & 7; s += v[10] - k; s ^= v[11] | 1; s += v[12] + k; s ^= v[13] & 3; s += v[14] - 1; s ^= v[15] | 2;
  return s | 0;
}
function many_sites() {
  const v = new Array(16).fill(1), odd = [0.5, 1e10, '7', null, undefined, true, -0];
  let s = 0;
  for (let i = 0; i < 1500000; i++) {
    const at = (i / 400 | 0) % 16;
    if (i % 400 < 5) { v[at] = odd[(i / 6400 | 0) % odd.length]; s ^= sites(v, i & 15); v[at] = 1; } else s ^= sites(v, i & 15);
  }
  return s;
}

// 2. Shapes without end.
function sum_of(o) { return o.a + o.b; }
function shapes() {
  let s = 0;
  for (let i = 0; i < 7500; i++) {
    const o = { [`p${i % 500}`]: 0 }; o.a = i; o.b = 1;
    for (let j = 0; j < 150; j++) s += sum_of(o);
  }
  return s;
}

// 3. Prototypes and globals that change.
class Thing { constructor(x) { this.x = x; } get() { return this.x; } }
var weight = 1;
function weigh(thing) { return thing.get() * weight; }
function changes() {
  let s = 0;
  const thing = new Thing(3);
  for (let i = 0; i < 1250000; i++) {
    if (i % 500 === 0) Thing.prototype[`m${i / 500 % 50}`] = i;
    if (i % 700 === 0) weight = i % 3;
    s += weigh(thing);
  }
  return s;
}

// 4. Exceptions out of what was built in, and back.
function refuse(i) { if (i % 3 === 0) throw i; return i; }
function exceptions() {
  let s = 0;
  for (let i = 0; i < 200000; i++) { try { s += refuse(i); } catch (e) { s -= e; } }
  return s;
}

// 5. Loops too short to be entered in the middle, with bounds that overflow now and then.
function short_loops(n, big) {
  let s = big ? 2147483600 : 0;
  for (let i = 0; i < n; i++) { for (let j = 0; j < 4; j++) s += i * j; }
  return s;
}
function loops() {
  let s = 0;
  for (let i = 0; i < 150000; i++) s = (s + short_loops(random(9), i % 97 === 0)) % 1000003;
  return s;
}
print(many_sites(), shapes(), changes(), exceptions(), loops());
