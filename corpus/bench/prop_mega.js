// Benchmark: property sites that see forty shapes, dynamic keys, and objects used as dictionaries.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function makeShape(k) {
  const o = {};
  for (let i = 0; i <= k % 10; i++) o['pad' + ((k * 3 + i) % 40)] = i;
  o.value = k;
  o['tag' + k] = true;
  o.weight = k & 7;
  return o;
}

const objects = [];
for (let k = 0; k < 40; k++) objects.push(makeShape(k));

function read(o) {
  return o.value + o.weight;
}

function write(o, v) {
  o.weight = v & 7;
}

function missing(o) {
  return o.absent === undefined ? 1 : 0;
}

function fixedSites(rounds) {
  let s = 0;
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < objects.length; i++) {
      const o = objects[i];
      s = (s + read(o) + missing(o)) & 0xffffff;
      write(o, s + i);
    }
  }
  return s;
}

const keys = [];
for (let i = 0; i < 60; i++) keys.push('key' + i);

function dynamicKeys(rounds) {
  const dict = {};
  for (const k of keys) dict[k] = 0;
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < keys.length; i++) dict[keys[(i * 7 + r) % 60]] += i;
    if (r % 100 === 99) delete dict[keys[r % 60]];
    if (r % 100 === 0) dict[keys[(r + 99) % 60]] = r;
  }
  let s = 0;
  for (const k in dict) s = (s * 3 + (dict[k] | 0)) | 0;
  return s;
}
print('prop_mega', fixedSites(40000 * LONGER), dynamicKeys(24000 * LONGER));
