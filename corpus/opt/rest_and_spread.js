// Rest arrays of callees that are built in, and calls and literals with the elements of arrays that are as they were made: none of these arrays need be there.

function second(...all) { return all[1] + all.length; }
function from(a, ...more) {
  const [b, c = 10] = more;
  return a + b * c + more.length;
}
function forward(...all) { return from(...all); }
function prefixed(...all) { return forward(1, ...all, 2); }
function keeps(...all) { kept = all; return all.length; }
let kept = null;
function changes(a, ...more) {
  more[0] = a;
  more.push(a);
  return from(...more);
}
function total(...all) {
  let sum = 0;
  for (const one of all) sum += one;
  for (let i = 0; i < all.length; i++) sum -= all[i] * 2;
  return sum;
}
function joined(...all) { return all.join() + Array.isArray(all) + all.length; }
const o = { base: 3, add(...all) { return this.base + all[0]; } };
class Sum {
  constructor(...all) { this.sum = all.length ? all[0] + all.length : "none"; }
}

function rests(a, b) {
  return [second(a, b), second(a, b, 3), from(a), from(a, b), from(a, b, 3, 4), joined(), joined(a, b), o.add(a, b), new Sum().sum, new Sum(a, b).sum].join(" ");
}
function forwards(a, b) {
  return [forward(a, b), prefixed(a, b), prefixed(), changes(a, b, a), total(a, b, a), keeps(a, b), kept.length].join(" ");
}
function literals(a, b) {
  const p = [a, b], q = [...p, 1, ...p], r = [...q, ...p];
  q[0] = 7;
  const [x, ...y] = [...q, b];
  return q + "|" + r + "|" + x + "|" + y + "|" + [...[], ...[a]].length;
}
function calls(a, b) {
  const p = [a, b];
  const max = Math.max(...[a, b]), min = Math.min(...p);
  p[1] = a;
  return max + "," + min + "," + from(...p) + "," + o.add(...p) + "," + from(...p, ...[b]) + "," + Math.max(...p, 3) + "," + second(...[a, , b]);
}
// Left in the callee, with its rest array and what it was called with.
function inside(a, ...more) {
  const n = more[0] * a;
  const m = n + more.length;
  return m * more[1] + "," + more + "," + a;
}
function leaves(a, b) { return inside(...[a, b], b) + inside(a, b, 1); }
// It throws, and is caught around the call.
function thrower(...all) {
  if (all[0] === 5) throw all;
  return all[0].length;
}
function caught(a, b) {
  try {
    return thrower(...[a, b]) + "," + thrower(b, a);
  } catch (e) {
    return "caught " + (e instanceof Error ? e.name : e);
  }
}

const numbers = [[1, 2], [3, 4], [5, -6], [0, 0], [7, 7], [100, 200], [-3, 8]];
const odd = [[2147483647, 2], [1 << 30, 4], [1.5, 2], ["s", 1], [1, "t"], [0, -1], [-0, 5], [undefined, 1], [null, 2], [NaN, 1], [true, 2.5], [1, {}]];

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
each("rests", rests);
each("forwards", forwards);
each("literals", literals);
each("calls", calls);
each("leaves", leaves);
each("caught", caught);

// Iteration is not what it was.
const values = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () {
  let i = 0;
  return { next: () => (i < this.length ? { value: this[i++] + 1, done: false } : { value: undefined, done: true }) };
};
const changed = [forward(1, 2), prefixed(1, 2), literals(1, 2), calls(1, 2)].join(" ");
Array.prototype[Symbol.iterator] = values;
print(changed);
print(forward(1, 2), prefixed(1, 2), literals(1, 2), calls(1, 2));
