// Constructors, methods and closures that are built in, with objects that are not made: what leaves in the innermost finds all frames with the same objects.

class Vector {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  plus(other) {
    return new Vector(this.x + other.x, this.y + other.y);
  }
  scale(by) {
    this.x *= by;
    this.y *= by;
    return this;
  }
  dot(other) {
    return this.x * other.x + this.y * other.y;
  }
}

function vectors(a, b) {
  const v = new Vector(a, b);
  const w = v.plus(new Vector(1, 2)).scale(3);
  v.x = w.y;
  return v.dot(w) + " " + v.x + " " + w.x;
}

// A function that is called with an object which it changes, and leaves after that.
function bump(p, by) {
  p.n = p.n + by;
  p.times = p.times + 1;
  return p.n * p.times;
}
function bumps(a, b) {
  const p = { n: a, times: 0 };
  const r = bump(p, b) + bump(p, b);
  return r + " " + p.n + " " + p.times;
}

// Closures over variables that they change.
function counts(a, b) {
  let total = a;
  const add = (by) => {
    total = total + by;
    return total;
  };
  const first = add(b);
  const second = add(b * 2);
  return first + " " + second + " " + total;
}

function sums(list, start) {
  let sum = start, rounds = 0;
  list.forEach((v, i) => {
    sum += v * i;
    rounds++;
  });
  return sum + " in " + rounds;
}

function maps(list, by) {
  const box = { by, seen: 0 };
  const out = list.map((v) => {
    box.seen += 1;
    return v * box.by;
  });
  return out.join() + " " + box.seen;
}

// Accessors of an object that is not made.
class Celsius {
  constructor(d) {
    this.d = d;
  }
  get f() {
    return this.d * 9 / 5 + 32;
  }
  set f(v) {
    this.d = (v - 32) * 5 / 9;
  }
}
function degrees(a, b) {
  const c = new Celsius(a);
  const before = c.f;
  c.f = before + b;
  return c.d + " " + c.f;
}

// What is thrown in the middle, with the object in two frames.
function inner(p, v) {
  p.state = 1;
  p.value = v.length;
  p.state = 2;
  return p.value;
}
function tries(v, unused) {
  const p = { state: 0, value: -1 };
  let r = "none";
  try {
    r = inner(p, v);
  } catch (e) {
    r = e instanceof TypeError;
  } finally {
    p.state = p.state + 10;
  }
  return r + " " + p.state + " " + p.value;
}

// An arrow function has the home object and `this` of what it is in.
class Base {
  name() {
    return "base";
  }
}
class Derived extends Base {
  name() {
    const get = () => super.name() + this.n;
    return get();
  }
  constructor(n) {
    super();
    this.n = n;
  }
}
const derived = new Derived(4);
function homes(a, b) {
  derived.n = a;
  return derived.name();
}

// A constructor that gives something else.
function Other(n) {
  this.n = n;
  if (n === 3) return { n: "other" };
}
function others(a, b) {
  return new Other(a).n + "" + new Other(b).n;
}

const pairs = [[1, 2], [3, 4], [5, 6], [-7, 8], [9, 0]];
const odd = [[2147483647, 2147483647], [1.25, 2], ["s", 3], [4, "t"], [undefined, 1], [0, -0], [null, null]];
function each(name, f) {
  for (let i = 0; i < 400; i++) f(pairs[i % 5][0], pairs[i % 5][1]);
  const lines = [];
  for (const [a, b] of pairs) lines.push(f(a, b));
  for (const [a, b] of odd) {
    lines.push(f(a, b));
    for (let i = 0; i < 20; i++) f(pairs[i % 5][0], pairs[i % 5][1]);
  }
  print(name, lines.join(" | "));
}

each("vectors", vectors);
each("bumps", bumps);
each("counts", counts);
each("degrees", degrees);
each("homes", homes);
each("others", others);

const lists = [[1, 2, 3], [4, 5, 6, 7], [], [8]];
for (let i = 0; i < 400; i++) {
  sums(lists[i % 4], i);
  maps(lists[i % 4], i);
}
print(sums([1, 2, 3], 10), sums([1.5, 2, 3], 10), sums([1, 2, "3"], 10), sums([1, , 3], "x"), sums([2147483647, 2147483647, 3], 0));
print(maps([1, 2, 3], 2), maps([1, 2.5], 3), maps(["a", 1], 4), maps([1, 2], "5"), maps([1 << 30, 1], 8));

for (let i = 0; i < 400; i++) tries("abc", i);
print(tries("abc"), tries([1, 2]), tries(undefined), tries({ length: "long" }), tries(null));

// The prototype of a constructor changes.
const before = vectors(1, 2);
Vector.prototype.dot = function (other) {
  return "mine " + this.x + other.y;
};
print(before, "-", vectors(1, 2));
