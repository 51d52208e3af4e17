// Variables that hold one of several objects, or another one in each round of a loop: objects that are not made although control chooses between them, as long as each
// has one name.

class V {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  plus(o) {
    return new V(this.x + o.x, this.y + o.y);
  }
  times(k) {
    return new V(this.x * k, this.y * k);
  }
}

function sum(n, step) {
  let a = new V(0, step);
  for (let i = 0; i < n; i++) a = a.plus(new V(i, step));
  return a.x + "," + a.y;
}

// The one before is still there: two names in a loop.
function before(n, step) {
  let a = new V(0, 1), b = new V(1, step);
  for (let i = 0; i < n; i++) {
    const c = a.plus(b);
    a = b;
    b = c;
  }
  return a.x + " " + b.x + " " + a.y + " " + b.y;
}

// They change places.
function swaps(n, step) {
  let a = { v: 1 }, b = { v: step };
  for (let i = 0; i < n; i++) {
    const t = a;
    a = b;
    b = t;
    a.v += i;
    b.v = b.v + a.v;
  }
  return a.v + " " + b.v + " " + (a === b);
}

// One name more, by which it is changed.
function twoNames(n, step) {
  let a = { v: 1 };
  const first = a;
  for (let i = 0; i < n; i++) {
    if (i === 3) a = { v: step };
    a.v += i;
  }
  return a.v + " " + first.v + " " + (a === first);
}

function both(a, b) {
  let p;
  if (a > b) p = { v: a, w: b };
  else p = { v: b, w: 0 };
  p.w += 1;
  const q = p;
  q.v = q.v + p.w;
  return p.v * p.w;
}

// The one that was chosen, and the one that was not.
function other(a, b) {
  const x = { v: a }, y = { v: b };
  const p = a > b ? x : y;
  p.v += 10;
  return x.v + " " + y.v + " " + (p === x) + (p === y);
}

// Of other shapes.
function shapes(a, b) {
  const p = a > b ? { v: a } : { w: 1, v: b };
  return p.v + (p.w === undefined ? 0 : p.w);
}

// A list, which grows.
function list(n, step) {
  let head = { v: step, next: null };
  for (let i = 0; i < n; i++) head = { v: i + head.v, next: head };
  let text = "";
  for (let p = head; p !== null; p = p.next) text += p.v + " ";
  return text;
}

// One in another, both new in each round.
function pairs(n, step) {
  let p = { a: { v: 0 }, b: 1 };
  for (let i = 0; i < n; i++) {
    p = { a: { v: p.a.v + step }, b: p.b + i };
    if (i % 3 === 1) p.a.v -= 1;
  }
  return p.a.v + " " + p.b;
}

// Left alone in some rounds.
function sometimes(n, step) {
  let p = { v: step, w: 0 };
  let text = "";
  for (let i = 0; i < n; i++) {
    if (i % 2) p = { v: p.v * 2, w: p.w + 1 };
    else if (i % 3 === 0) p.w += 10;
    if (i > 5) text += p.v;
  }
  return text + p.v + " " + p.w;
}

// A handler that sees the last one.
function tries(n, step) {
  let p = { v: 0, step };
  for (let i = 0; i < n; i++) {
    try {
      p = { v: p.v + i, step: p.step };
      if (i === 4) p.step.x.y;
      p = { v: p.v + p.step.length, step: p.step };
    } catch (e) {
      p.v += 1000;
    }
  }
  return p.v;
}

const numbers = [[3, 1], [5, 2], [6, -4], [0, 7], [9, 3]];
const odd = [[5, 1.5], [6, "s"], [4, undefined], [8, 2147483647], [7, null], [3, -0], [2, 1e300]];
function each(name, f) {
  for (let i = 0; i < 300; i++) f(numbers[i % 5][0], numbers[i % 5][1]);
  const lines = [];
  for (const [a, b] of numbers) lines.push(f(a, b));
  for (const [a, b] of odd) {
    lines.push(f(a, b));
    for (let i = 0; i < 20; i++) f(numbers[i % 5][0], numbers[i % 5][1]);
  }
  print(name, lines.join(" | "));
}
each("sum", sum);
each("before", before);
each("swaps", swaps);
each("twoNames", twoNames);
each("both", both);
each("other", other);
each("shapes", shapes);
each("list", list);
each("pairs", pairs);
each("sometimes", sometimes);
for (let i = 0; i < 300; i++) tries(8, "text");
print(tries(8, "text"), tries(8, [1, 2]), tries(3, "a"), tries(7, { length: "l" }));

// Entered in the middle of a loop.
function long(n) {
  let a = new V(1, 0), last = null;
  for (let i = 0; i < n; i++) {
    a = a.times(1).plus(new V(0, i & 3));
    if (i === n - 2) last = a.y + 0.5;
  }
  return a.x + " " + a.y + " " + last;
}
print(long(20000), long(3));
