// Operands are evaluated left to right, then converted left to right; the log shows valueOf, toString and hints.
let log = [];
const make = (name, value) => ({ valueOf() { log.push(name); return value; }, toString() { log.push(name + 's'); return String(value); } });
const hinted = { [Symbol.toPrimitive](hint) { log.push(hint); return hint === 'string' ? 'str' : 42; } };
const ops = [(a, b) => a + b, (a, b) => a - b, (a, b) => a * b, (a, b) => a / b, (a, b) => a % b, (a, b) => a ** b, (a, b) => a & b,
  (a, b) => a << b, (a, b) => a >>> b, (a, b) => a < b, (a, b) => a > b, (a, b) => a <= b, (a, b) => a >= b, (a, b) => a == b];
for (let i = 0; i < 500; i++) for (const op of ops) op(i, 3);
const a = make('a', 7), b = make('b', 2);
print(ops.map((op) => { log = []; const r = op(a, b); return r + '[' + log.join('') + ']'; }).join(' '));
print(ops.map((op) => { log = []; const r = op(hinted, 1); return r + '[' + log.join('') + ']'; }).join(' '));
log = [];
const f = (n) => { log.push('eval' + n); return make('conv' + n, n); };
print(f(1) + f(2) * f(3) - f(4), log.join(' '));
log = [];
print(`${hinted}`, hinted + '', +hinted, String(hinted), [hinted].join(), { str: 'key' }[hinted], hinted == 42, log.join(' '));
const noPrim = { valueOf: () => ({}), toString: () => [] };
const onlyString = { valueOf: () => ({}), toString: () => '9' };
for (const op of ops) {
  let r;
  try { r = op(noPrim, 1); } catch (e) { r = e instanceof TypeError ? 'T' : '?'; }
  log.push(r + ',' + op(onlyString, 2));
}
print(log.slice(-ops.length).join(' '));
// The left conversion throws: the right one must not run. A left symbol throws only after the right was evaluated.
log = [];
const thrower = { valueOf() { log.push('throw'); throw new RangeError('x'); } };
for (const op of ops) try { op(thrower, b); } catch (e) { log.push(e instanceof RangeError ? 'R' : '?'); }
print(log.join(' '));
log = [];
try { Symbol() - (log.push('right'), b); } catch (e) { print(e instanceof TypeError, log.join(' ')); }
