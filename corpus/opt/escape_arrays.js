// Array literals that nothing but the function itself sees need not be made: their elements are values. Where the function is left while one is thought to be there,
// it is made then, with what is in it at that moment.

function pair(a, b) {
  const p = [a, b];
  p[0] = p[1] + p[0];
  return p[0] * p[1] + p.length;
}

// Left in the middle, and changed behind that.
function leaves(a, b) {
  const p = [a, b, 0];
  p[2] = p[0] + p[1];
  p[0] = p[2] * 2;
  const q = p;
  q[1] = p[0] + a;
  return p[2] + "," + q[0] + "," + p[1] + "," + (p === q) + "," + p.join("/") + Array.isArray(q);
}

function swap(a, b) {
  [a, b] = [b, a];
  [a, b] = [b, a + b];
  return a + ":" + b;
}

// Of other lengths than the patterns that take them apart.
function lengths(a, b) {
  const [x, y, z] = [a, b];
  const [v] = [b, a];
  const [w = a, u = 3] = [undefined, b];
  const [s, ...rest] = [a, b, v];
  const [, t] = [a, b];
  return [x, y, z, v, w, u, s, rest, t].join();
}

function divided(a, b) {
  if (b === 0) return [a, 0, "none"];
  return [(a / b) | 0, a % b, "some"];
}
function uses(a, b) {
  const [q, r, how] = divided(a, b);
  return q + r + how;
}

// One in another, with objects and itself in between.
function nested(a, b) {
  const inner = [a, b], outer = [inner, { inner, b }, null];
  outer[2] = outer;
  outer[0][1] = a + 1;
  inner[0] = outer[1].inner[1] * b;
  const r = outer[2][2][1].inner;
  r[0] -= 1;
  return inner[0] + "," + r[1] + (r === inner) + (outer[2] === outer);
}

// Numbers of both kinds, and what is none.
function kinds(a, b) {
  const p = [1, 2, 3], d = [0.5, 1.5], m = [1, 2.5], o = [a, "s"];
  p[0] = a;
  d[1] = b;
  m[0] = a;
  o[0] = b;
  let n = p[0] + p[1] - d[0] * d[1] + m[0] / m[1];
  p[2] = n;
  return n + "," + p[2] + o[0] + o[1];
}

// A loop changes one, another is new in each round.
function loop(n, step) {
  const acc = [0, 0];
  for (let i = 0; i < n && i < 100; i++) {
    const [x, y] = [i * step, i];
    acc[0] += x;
    acc[1] = acc[1] + y;
    if (acc[0] > 1000) acc[0] -= 1000;
  }
  return acc[0] + "/" + acc[1];
}

// Chosen by one way or another.
function chosen(a, b) {
  const p = a > b ? [a, b, 1] : [b, a, 2];
  p[1] = p[0] - p[1];
  const [x, y, z] = p;
  return x * z + y;
}

// Indices that nothing is known of, or that are no indices of it.
function anywhere(a, b) {
  const p = [a, b, 5], q = [a, b];
  q[2] = p[a & 1];
  p.push(q[b & 1]);
  return p.length + "," + q.length + "," + p[3] + q[2] + [a, b][2] + [a][-1] + [b]["0"] + [a, b]["length"];
}

let seen = null;
function sometimes(a, b) {
  const p = [a, b];
  p[0] = a * 2;
  if (b === 7) seen = p;
  p[1] = p[0] + p[1];
  return p[1];
}

// In a try: the handler sees what was written before.
function guarded(a, b) {
  const p = [0, a];
  try {
    p[0] = 1;
    p[1] = a.x;
    p[0] = 2;
    [p[1], p[0]] = [b.y.z, 3];
  } catch (e) {
    return "caught after " + p[0] + ", " + p[1];
  }
  return p[0] + " " + p[1];
}

// Targets of a pattern are written while it is taken apart.
function targets(a, b) {
  const o = { x: 0, y: 0 }, p = [0, 0];
  [o.x, p[1], o.y = 4, ...p[0]] = [a, b];
  return o.x + "," + o.y + "," + p;
}

const numbers = [
  [1, 2], [3, 4], [5, -6], [0, 0], [7, 7], [100, 200], [-3, 8],
];
const odd = [
  [2147483647, 1], [1 << 30, 4], [1.5, 2], ["s", 1], [1, "t"], [0, -1], [-0, 5], [undefined, 1], [null, 2], [NaN, 1], [true, 2.5],
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

each("pair", pair);
each("leaves", leaves);
each("swap", swap);
each("lengths", lengths);
each("uses", uses);
each("nested", nested);
each("kinds", kinds);
each("loop", loop);
each("chosen", chosen);
each("anywhere", anywhere);
each("sometimes", sometimes);
print(seen === null ? "never" : seen[0] + " " + seen[1]);
each("targets", targets);

const full = { x: 5, y: { z: 6 } }, half = { x: 7 };
for (let i = 0; i < 300; i++) guarded(full, full);
print(guarded(full, full), "-", guarded(full, half), "-", guarded(half, full), "-", guarded(undefined, full), "-", guarded(full, null));

// Array iterators get a `return` while patterns are on their way: it is called where a pattern ends before its array does.
let closed = 0;
function closes(a, b) {
  const [x] = [a, b];
  return x;
}
for (let i = 0; i < 300; i++) closes(i, 1);
const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]());
arrayIterator.return = function () {
  closed++;
  return {};
};
for (let i = 0; i < 300; i++) closes(i, 1);
print(closed);
delete arrayIterator.return;
// And then elements are found elsewhere.
const next = arrayIterator.next;
arrayIterator.next = function () {
  const result = next.call(this);
  return { value: result.value === undefined ? undefined : result.value + 1, done: result.done };
};
const changed = closes(1, 2) + " " + swap(1, 2) + " " + lengths(1, 2);
arrayIterator.next = next;
print(changed);
print(closes(1, 2), swap(1, 2), lengths(1, 2));
