// valueOf throws in the middle of an expression in a hot frame: locals keep their values, later parts do not run.
let steps = 0;
const bomb = { armed: false, valueOf() { if (this.armed) throw new Error('bomb'); return 1; } };
function work(x, y) {
  let a = 1, b = 2, c = 3;
  try {
    a = x + 1;
    b = a * y - (steps++, 1);
    c = b + a;
  } catch (e) {
    return 'caught ' + [a, b, c].join(',') + (e instanceof Error);
  }
  return [a, b, c].join(',');
}
let last;
for (let i = 0; i < 4000; i++) last = work(i, 2);
print(last, steps);
for (let i = 0; i < 4000; i++) last = work(i, bomb);
print(last, steps);
bomb.armed = true;
print(work(10, bomb), steps);
print(work(bomb, 10), steps);
bomb.armed = false;
print(work(bomb, bomb), steps);
// Property and element updates whose right-hand side throws leave the target untouched.
const o = { n: 5 }, arr = [7];
function update(v) { try { o.n += v; arr[0] *= v; } catch (e) { return 'x' + o.n + ',' + arr[0]; } return o.n + ',' + arr[0]; }
for (let i = 0; i < 3000; i++) update(1);
print(update(2));
bomb.armed = true;
print(update(bomb), update('3'), update(bomb));
let outer = 0;
for (let i = 0; i < 5000; i++) { try { outer += i % 500 === 0 ? -bomb : 1; } catch { outer += 0.5; } }
print(outer);
