// After a caught exception the same compiled loop goes on with int, double and object state intact.
function mixed(n, bad) {
  let i = 0, d = 0.25, s = 'x', o = { c: 0 }, arr = [0];
  for (; i < n; i++) {
    try {
      d += 0.5; o.c++; arr[0] += i;
      if (i === bad) JSON.parse('{');
      if (i % 1000 === 999) s = (s + i).missing.property;
      o.c += 2;
    } catch (e) {
      s = e.name + i;
      d = -d;
    }
  }
  return [i, d, s, o.c, arr[0]].join(' ');
}
print(mixed(5000, 2500), mixed(10, 3), mixed(10, -1));
// Arguments that were half evaluated are dropped: the callee never runs.
let calls = 0, evals = '';
const e = (x) => { evals += x; if (x === 'T') throw new RangeError(); return x; };
function callee() { calls++; return arguments.length; }
function site(a, b, c) { try { return callee(e(a), e(b), callee(e(c))); } catch (x) { return x.name; } }
for (let i = 0; i < 1200; i++) site('a', 'b', 'c');
calls = 0; evals = '';
print(site('a', 'b', 'c'), site('a', 'T', 'c'), site('a', 'b', 'T'), calls, evals);
function build(n) { const parts = []; try { for (let i = 0; i < n; i++) parts.push({ i, get boom() { throw new EvalError(); } });
  return [...parts, parts[2].boom]; } catch (x) { return parts.length + x.name; } }
print(build(2000), build(1));
const target = { a: 1, b: 2 };
function assign(v) { try { target.a = 10; target.b = v(); target.a = 20; } catch { } return target.a + ',' + target.b; }
for (let i = 0; i < 1500; i++) assign(() => 2);
print(assign(() => { throw 0; }), assign(() => 3));
function Ctor(x) { this.x = 1; if (x) throw this; this.y = 2; }
let partial = 0;
for (let i = 0; i < 2000; i++) { try { new Ctor(i % 4 === 0); } catch (t) { if (t instanceof Ctor && t.x === 1 && !('y' in t)) partial++;
  } }
print(partial);
const errs = [];
for (const make of [() => new Error('m', { cause: 'c' }), () => new TypeError('t', { cause: { k: 1 } }), () => new Error(),
  () => Error('plain'), () => new AggregateError([1, 2], 'agg')]) {
  try { throw make(); } catch (x) { errs.push([x.name, 'cause' in x, typeof x.cause, typeof x.stack, x instanceof Error,
    Object.keys(x).length, x.errors ? x.errors.length : '-'].join('/')); }
}
print(errs.join(' '));
class AppError extends RangeError { constructor(code) { super('app'); this.code = code; } get name() { return 'AppError'; } }
let codes = 0;
for (let i = 0; i < 1500; i++) try { throw new AppError(i); } catch (x) {
  if (x instanceof AppError && x instanceof RangeError && x.name === 'AppError') codes += x.code; }
print(codes, String(new AppError(1)), Object.prototype.toString.call(new AppError(1)), new AppError(2).hasOwnProperty('message'));
