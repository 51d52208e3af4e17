// Loops of a few instructions run several rounds in a row: what they come to does not depend on how many rounds there are, where they are left, or where a guess is wrong.
// Start at other places, go by other steps, up and down, with the bound in or out.
function up(from, to) {
  let s = 0;
  for (let i = from; i < to; i++) s = (s * 3 + i) | 0;
  return s;
}
function upTo(from, to) {
  let s = 0;
  for (let i = from; i <= to; i += 3) s = (s * 5 + i) | 0;
  return s;
}
function down(from, to) {
  let s = 0;
  for (let i = from; i > to; i--) s = (s * 3 + i) | 0;
  return s;
}
function downTo(from, to) {
  let s = 0;
  for (let i = from; i >= to; i -= 2) s = (s * 7 + i) | 0;
  return s;
}
function turned(from, to) {
  let s = 0;
  for (let i = from; to > i; i = i + 1) s = (s * 3 - i) | 0;
  return s;
}
const counts = [];
for (let round = 0; round < 30; round++) {
  for (let length = -1; length < 14; length++) {
    counts[length + 1] = [up(5, 5 + length), upTo(-4, length), down(length, 0), downTo(length, -3), turned(0, length)].join();
  }
}
print(counts.join(' '));

// Bounds at the ends of the int32s.
const most = 2147483647;
const least = -2147483648;
const ends = [];
for (let round = 0; round < 30; round++) {
  ends.length = 0;
  for (let far = 0; far < 6; far++) {
    ends.push(up(most - far, most), up(least, least + far), down(least + far, least), down(most, most - far));
    ends.push(up(least + far, least), down(most - far, most), upTo(least + 1, least + far), downTo(most, most - far));
  }
}
print(ends.join());

// One that is left early, and what it had is used behind it, and where ways from several places meet.
function find(list, wanted) {
  let sum = 0;
  let i = 0;
  for (; i < list.length; i++) {
    const item = list[i];
    if (item === wanted) break;
    sum += item;
  }
  return `${i}:${sum}`;
}
function place(list, wanted) {
  for (let i = 0; i < list.length; i++) {
    if (list[i] === wanted) return i * 10 + 1;
    if (list[i] > 100) return -i;
  }
  return -1000;
}
const items = [3, 1, 4, 15, 9, 2, 6, 5, 35, 8, 101, 7];
const found = [];
for (let round = 0; round < 60; round++) {
  found.length = 0;
  for (const item of [...items, 77]) found.push(find(items, item), place(items, item));
}
print(found.join());

// Without a counter: the test stays in each round.
function steps(n) {
  let count = 0;
  let odd = 0;
  while (n !== 1) {
    if ((n & 1) === 0) n >>= 1;
    else {
      n = 3 * n + 1;
      odd++;
    }
    count++;
  }
  return count * 1000 + odd;
}
function divisor(a, b) {
  do {
    const rest = a % b;
    a = b;
    b = rest;
  } while (b !== 0);
  return a;
}
let all = 0;
for (let i = 1; i < 400; i++) all = (all * 7 + steps(i) + divisor(i * 6, 84)) | 0;
print(all);

// What goes round changes places, and what a round needs of the one before is not what it has now.
function fibonacci(n) {
  let a = 0;
  let b = 1;
  for (let i = 0; i < n; i++) [a, b] = [b, (a + b) | 0];
  return a;
}
function rotate(n) {
  let a = 1;
  let b = 2;
  let c = 3;
  for (let i = 0; i < n; i++) {
    const t = a;
    a = b;
    b = c;
    c = t;
  }
  return a * 100 + b * 10 + c;
}
const turns = [];
for (let round = 0; round < 60; round++) turns[round % 12] = `${fibonacci(round)} ${rotate(round % 12)}`;
print(turns.join());

// A guess that is wrong in any of the rounds: what is in the registers then is that round's.
function total(list) {
  let sum = 0;
  let last = -1;
  for (let i = 0; i < list.length; i++) {
    last = sum;
    sum += list[i];
  }
  return `${sum} ${last}`;
}
const plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
for (let round = 0; round < 60; round++) total(plain);
for (let at = 0; at < plain.length; at++) {
  const odd = plain.slice();
  odd[at] = at % 2 === 0 ? 0.5 : 2147483647;
  print(at, total(odd));
  print(at, total(plain));
}
function fill(list, from, to) {
  let written = 0;
  for (let i = from; i < to; i++) {
    list[i] = i * 2;
    written++;
  }
  return written;
}
const room = [0, 0, 0, 0, 0, 0, 0, 0, 0];
for (let round = 0; round < 60; round++) fill(room, 0, 9);
print(fill(room, 2, 17), room.join());

// An int32 that becomes a double on its way round, and a bound that is a double.
function halves(n) {
  let x = 1;
  let out = 0;
  for (let i = 0; i < n; i++) {
    out += x;
    x = i % 3 === 2 ? x / 2 : x + 1;
  }
  return out;
}
let sums = '';
for (let n = 0; n < 40; n++) sums += halves(n % 11) + ',';
print(sums, up(0, 7.5), up(0, 6.5));

// Around it another loop, which uses what the one inside ended with.
function nested(n) {
  let end = 0;
  for (let i = 0; i < n; i++) {
    let j = i;
    for (; j < 20; j += 1 + (end & 1)) if (j * j > 150 + i) break;
    end += j;
  }
  return end;
}
let inner = 0;
for (let round = 0; round < 40; round++) inner += nested(round % 15);
print(inner);
