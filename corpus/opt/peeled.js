// Loops whose variables are undefined, null or a word at first and numbers from the first round on: what they come to does not depend on the first round being on its own.
function differences(a, n) {
  let last;
  let s = 0;
  for (let i = 0; i < n; i++) {
    const x = a[i];
    if (last !== undefined) s = (s + (x - last) * 3) | 0;
    last = x;
  }
  return s + ':' + last;
}
function best(a, from) {
  let found = null;
  for (let i = from; i < a.length; i++) {
    const x = a[i];
    if (found === null || x > found) found = x;
  }
  return found;
}
function fold(a) {
  let all;
  for (let i = 0; i < a.length; i++) all = all === undefined ? a[i] : (all * 3 + a[i]) % 65521;
  return all;
}
// What a round does to others it does once.
function effects(a, box) {
  let last;
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    if (last !== undefined) box.sum = (box.sum + x - last) | 0;
    last = x;
    box.rounds = (box.rounds + 1) | 0;
  }
  return last;
}
// Left in the first round, in the second, or in none.
function find(a, wanted) {
  let at = 'none';
  let before;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === wanted) return at + '<' + before;
    before = at;
    at = i;
  }
  return at + '!' + before;
}
// Several that change places, and one that is what it was a round before.
function places(n) {
  let a;
  let b = null;
  let c = 1;
  for (let i = 0; i < n; i++) {
    const t = c;
    a = c;
    c = (c * 5 + i) | 0;
    b = t + a;
  }
  return a + ',' + b + ',' + c;
}
// A loop in a loop, and one behind the other: what enters the second comes out of the first.
function nested(rows) {
  let s = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    let least;
    for (let i = 0; i < row.length; i++) if (least === undefined || row[i] < least) least = row[i];
    let most;
    for (let i = 0; i < row.length; i++) {
      if (most === undefined || row[i] > most) most = row[i];
      if (most === least) s = (s + i) | 0;
    }
    s = (s * 7 + (most - least)) | 0;
  }
  return s;
}
// The object that is made in each round is never seen.
function points(n) {
  let last;
  let p = { x: 1, y: 2 };
  for (let i = 0; i < n; i++) {
    p = { x: p.y, y: (p.x + i) | 0 };
    last = p.x - p.y;
  }
  return last + ':' + p.x + ':' + p.y;
}
// True from the first round on.
function flags(a) {
  let odd;
  let s = 0;
  for (let i = 0; i < a.length; i++) {
    if (odd) s = (s + i) | 0;
    odd = (a[i] & 1) === 1;
  }
  return s + ':' + odd;
}

const out = [];
for (let round = 0; round < 70; round++) {
  const a = [];
  for (let i = 0; i < round % 7; i++) a.push((i * 7919 + round) % 101);
  const doubles = a.map(x => x + 0.5);
  // Later, the arrays are of other things, and are read behind their ends.
  const odd = round > 60 ? [1, 'x', 2.5] : a;
  const n = round > 50 ? a.length + 2 : a.length;
  out.push(
    [
      differences(a, n),
      differences(odd, odd.length),
      best(doubles, round % 3),
      best(odd, 0),
      fold(a),
      fold(doubles),
      find(a, (round % 5) * 7919 % 101),
      places(round % 6),
      nested([a, [round], [3, 1, 2], round > 65 ? ['b', 'a'] : [1]]),
      points(round % 5),
      flags(a),
    ].join(' '),
  );
}
for (const at of [0, 1, 2, 3, 6, 20, 49, 51, 55, 61, 62, 66, 69]) print(at, out[at]);
let hash = 0;
for (const line of out) for (let i = 0; i < line.length; i++) hash = (hash * 31 + line.charCodeAt(i)) | 0;
print(hash);
const box = { sum: 0, rounds: 0 };
for (let i = 0; i < 400; i++) effects([3, 1, 4, 1, 5, 9, 2, 6].slice(0, i % 9), box);
print(box.sum, box.rounds);
