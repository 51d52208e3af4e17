// Benchmark: table-driven int32 hashing. CRC-32 with one table, with four, and Adler-32 beside it.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function makeTable() {
  const table = [];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) {
      c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    }
    table.push(c | 0);
  }
  return table;
}

function makeSlices(t0) {
  const slices = [t0];
  for (let s = 1; s < 4; s++) {
    const previous = slices[s - 1];
    slices.push(previous.map((c) => (c >>> 8) ^ t0[c & 255]));
  }
  return slices;
}

function crc(data, table) {
  let c = -1;
  for (let i = 0; i < data.length; i++) {
    c = (c >>> 8) ^ table[(c ^ data[i]) & 255];
  }
  return (c ^ -1) >>> 0;
}

function crcBy4(data, slices) {
  const [t0, t1, t2, t3] = slices;
  let c = -1;
  let i = 0;
  for (; i + 4 <= data.length; i += 4) {
    c ^= data[i] | (data[i + 1] << 8) | (data[i + 2] << 16) | (data[i + 3] << 24);
    c = t3[c & 255] ^ t2[(c >>> 8) & 255] ^ t1[(c >>> 16) & 255] ^ t0[c >>> 24];
  }
  for (; i < data.length; i++) c = (c >>> 8) ^ t0[(c ^ data[i]) & 255];
  return (c ^ -1) >>> 0;
}

function adler(data) {
  let a = 1;
  let b = 0;
  for (let i = 0; i < data.length; i++) {
    a = (a + data[i]) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const data = [];
for (let i = 0; i < 50001; i++) data.push((Math.imul(i, 2654435761) >>> 13) & 255);
const table = makeTable();
const slices = makeSlices(table);
let same = 0;
let last = 0;
for (let round = 0; round < 50 * LONGER; round++) {
  data[round] ^= round;
  last = crc(data, table);
  if (last === crcBy4(data, slices)) same++;
}
const text = 'The quick brown fox jumps over the lazy dog';
const known = crc(text.split('').map((c) => c.charCodeAt(0)), table);
print('crc32', last.toString(16), same, adler(data), known.toString(16));
