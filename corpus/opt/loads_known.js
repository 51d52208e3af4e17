// What was loaded, stored or looked at before is not loaded again: unless something has written it since, by whatever name and on whatever way.
class P {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}

// The same object by two names, and another one.
function twoNames(a, b) {
  const before = a.x;
  b.x = before + 1;
  const between = a.x;
  a.y = between * 2;
  b.x = b.x + a.y;
  return [before, between, a.x, a.y, b.x, b.y].join();
}

// What a branch writes holds behind it only where control came through it.
function branches(o, which) {
  const first = o.x;
  if (which & 1) o.x = first + 10;
  else o.y = first;
  const second = o.x;
  if (which & 2) o.y = o.x;
  return first + ':' + second + ':' + o.x + ':' + o.y;
}

// A loop writes what was read before it, at its end, or behind a branch.
function loops(o, n) {
  let s = o.x;
  for (let i = 0; i < n; i++) {
    s = (s * 3 + o.x) | 0;
    if (i % 3 === 2) o.x = (o.x + i) | 0;
    s = (s + o.x) | 0;
    for (let k = 0; k < 2; k++) {
      s = (s ^ o.y) | 0;
      o.y = (o.y + k) | 0;
    }
  }
  return s + ':' + o.x + ':' + o.y;
}

// Calls may write anything.
let held;
function change(by) {
  held.x = held.x + by;
  if (by === 7) held.late = by;
  if (by === 9) throw by;
}
function calls(o, by) {
  held = o;
  const before = o.x;
  let after = 'none';
  try {
    change(by);
    after = o.x;
    change(by + 1);
  } catch (e) {
    after = after + '!' + e + ':' + o.x;
  }
  return before + ':' + after + ':' + o.x + ':' + o.late;
}

// An object that is what the other one is gets another shape.
function shapes(a, b) {
  const before = a.x;
  b.z = before;
  return before + a.x + (a === b ? a.z : 0);
}

// Elements: by two names, of other kinds than before, and with a length that changes.
function elements(a, b, i, j, value) {
  const before = a[i];
  b[j] = value;
  const after = a[i];
  a[j] = after;
  return before + '>' + after + '>' + b[i] + '>' + a[j] + '>' + a.length;
}
function pushes(a, value) {
  const before = a.length;
  const first = a[0];
  a.push(value);
  a[0] = first + a.length;
  const middle = a[0] + a[before];
  a.length = 2;
  return middle + ':' + a.length + ':' + a[0];
}

// Variables of closures and of the program.
let counter = 0;
function makeCell() {
  let value = 1;
  const add = by => {
    value = value + by;
  };
  return by => {
    const before = value;
    add(by);
    const after = value;
    counter = counter + after;
    const seen = counter;
    value = seen - before;
    return before + ':' + after + ':' + seen + ':' + value + ':' + counter;
  };
}

// Values that are the same and lie otherwise: 1 and 1.5 - 0.5, 0 and -0, NaN.
function values(o, x) {
  o.x = x - 0.5;
  const y = o.x;
  o.y = o.x * -1;
  return y + ':' + 1 / o.y + ':' + (o.x === y) + ':' + (o.y | 0);
}

const out = [];
for (let round = 0; round < 60; round++) {
  const p = new P(round, 1);
  const q = new P(2, round);
  const cell = makeCell();
  const ints = [1, 2, 3, round];
  const doubles = [0.5, 1.5, round];
  const mixed = ['a', 2, { toString: () => 'o' }, round];
  counter = round;
  const line = [
    twoNames(p, q),
    twoNames(p, p),
    branches(p, round),
    branches(q, round + 1),
    loops(new P(round, 3), 5),
    calls(new P(1, 2), round % 10),
    shapes(p, q),
    shapes(q, q),
    elements(ints, ints, 1, 1, round),
    elements(ints, [4, 5, 6], 1, 2, round),
    elements(doubles, doubles, 1, 1, round + 0.25),
    elements(mixed, mixed, 0, 0, round),
    pushes([1, 2, 3], round),
    cell(round),
    cell(1),
    values(new P(0, 0), round === 50 ? NaN : round + 0.5),
    values(new P(0, 0), 0.5),
  ];
  // Later, what was an array of int32s takes others.
  if (round > 40) line.push(elements(ints, ints, 2, 2, 2.5), elements(ints, ints, 2, 2, 's'), elements(doubles, doubles, 0, 0, 'd'));
  out.push(line.join(' '));
}
for (const at of [0, 1, 2, 9, 17, 39, 40, 41, 47, 50, 59]) print(at, out[at]);
let hash = 0;
for (const line of out) for (let i = 0; i < line.length; i++) hash = (hash * 31 + line.charCodeAt(i)) | 0;
print(hash);
