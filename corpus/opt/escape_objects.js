// Objects that nothing but the function itself sees need not be made. Where it is left while one is thought to be there, it is made then: with what is in it at
// that moment, once for all its names, and those inside of it too.

function point(a, b) {
  const p = { x: a, y: b };
  p.x += 1;
  return p.x * p.y;
}

// Left in the middle: the product is no int32, or an operand is a string.
function leaves(a, b) {
  const p = { x: a, y: b, sum: 0 };
  p.sum = p.x + p.y;
  p.x = p.sum * 2;
  const q = p;
  q.y = p.x + a;
  return p.sum + "," + q.x + "," + p.y + "," + (p === q);
}

// One object in another, which is left while both are there, and they change.
function nested(a, b) {
  const inner = { v: a };
  const outer = { inner, w: b };
  inner.v = a + 1;
  outer.inner.v = inner.v * b;
  const again = outer.inner;
  again.v = again.v - 1;
  outer.w = again.v + outer.w;
  return outer.inner.v + ":" + outer.w + ":" + (again === inner);
}

// An object that holds itself.
function ring(a, b) {
  const first = { other: null, n: a };
  const second = { other: first, n: b };
  first.other = second;
  second.other.n = first.other.n + a;
  return first.other.other.n * second.other.other.n;
}

// Ways meet, with other values.
function meet(a, b) {
  const p = { x: a, y: b };
  if (a > b) p.x = b;
  else p.y = a;
  const r = p.x - p.y;
  return r * p.x + p.y;
}

// A loop changes it.
function loop(n, step) {
  const acc = { sum: 0, count: 0 };
  for (let i = 0; i < n && i < 100; i++) {
    acc.sum += i * step;
    acc.count++;
    if (acc.sum > 1000) acc.sum -= 1000;
  }
  return acc.sum + "/" + acc.count;
}

// A new one in each round.
function rounds(n, v) {
  let sum = 0;
  for (let i = 0; i < n && i < 100; i++) {
    const p = { a: i, b: v, c: sum };
    p.a = p.b + p.c;
    sum = p.a - p.c + (sum | 0);
  }
  return sum;
}

// Seen after all, by one way alone.
let seen = null;
function sometimes(a, b) {
  const p = { a, b };
  p.a = a * 2;
  if (b === 7) seen = p;
  p.b = p.a + p.b;
  return p.b;
}

// A property comes in one way only.
function grows(a, b) {
  const p = { a };
  if (a > b) p.extra = b;
  return p.extra === undefined ? p.a : p.a + p.extra;
}

// In a try: the handler sees what was written before.
function guarded(a, b) {
  const p = { done: 0, last: a };
  try {
    p.done = 1;
    p.last = a.x;
    p.done = 2;
    p.last = b.y.z;
    p.done = 3;
  } catch (e) {
    return "caught after " + p.done + ", " + p.last;
  }
  return p.done + " " + p.last;
}

// Objects are what they are.
function asked(a, b) {
  const p = { a }, q = { a };
  let text = "";
  if (p) text += "truthy ";
  if (p !== q) text += "two ";
  if (p == null) text += "null ";
  if (p != undefined) text += "there ";
  return text + (p.a + b) + (p === p) + (typeof p.a);
}

const numbers = [
  [1, 2], [3, 4], [5, -6], [0, 0], [7, 7], [100, 200], [-3, 8],
];
const odd = [
  [2147483647, 1], [1 << 30, 4], [1.5, 2], ["s", 1], [1, "t"], [0, -1], [-0, 5], [undefined, 1], [null, 2], [NaN, 1],
];

function each(name, f) {
  let last;
  for (let i = 0; i < 400; i++) {
    const [a, b] = numbers[i % numbers.length];
    last = f(a, b);
  }
  const lines = [];
  for (const [a, b] of numbers) lines.push(f(a, b));
  for (const [a, b] of odd) {
    lines.push(f(a, b));
    for (let i = 0; i < 30; i++) f(numbers[i % numbers.length][0], numbers[i % numbers.length][1]);
  }
  print(name, String(last), lines.join(" | "));
}

each("point", point);
each("leaves", leaves);
each("nested", nested);
each("ring", ring);
each("meet", meet);
each("loop", loop);
each("rounds", rounds);
each("sometimes", sometimes);
print(seen === null ? "never" : seen.a + " " + seen.b);
each("grows", grows);
each("asked", asked);

const full = { x: 5, y: { z: 6 } }, half = { x: 7 };
for (let i = 0; i < 300; i++) guarded(full, full);
print(guarded(full, full), "-", guarded(full, half), "-", guarded(half, full), "-", guarded(undefined, full), "-", guarded(full, null));
