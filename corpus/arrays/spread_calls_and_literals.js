// Spread in calls, new and literals: holes become undefined, iterators are honoured, order of evaluation.
function f() { return arguments.length + ':' + [].join.call(arguments, ','); }
const holey = [1, , 3];
print(f(...holey), 1 in [...holey], f(0, ...[1, 2], 'x', ...'yz', ...[]), f(...new Set([1, 1, 2]), ...new Map([[1, 2]])), f(...[]));
for (let i = 0; i < 2500; i++) f(...[i, i + 1], i);
print(f(...[0.5], ...['s']), Math.max(...[1, 5, 3], ...[4]), new Array(...[1, 2, 3]).length, new Array(...[3]).length, [...[1], ...[2.5],
  ...['c']].join());
function P(a, b) { this.s = a + b; }
print(new P(...[1, 2]).s, new P(...'ab').s, new (class extends P { constructor(...a) { super(...a, 9); } })(1).s);
let log = '';
const v = (x) => { log += x; return [x]; };
f(...v(1), ...v(2), log += '!', ...v(3));
print(log);
for (const bad of [null, undefined, 5, {}, true]) try { f(...bad); print('no'); } catch (e) { print(e instanceof TypeError); }
try { [...{ length: 1 }]; } catch (e) { print(e instanceof TypeError); }
const big = [];
for (let i = 0; i < 5000; i++) big.push(i);
print(f(...big).length, Math.max(...big), [...big, ...big].length, String.fromCharCode(...big.slice(65, 70)), [0].concat(...[big,
  big]).length);
const o = { m(...a) { return this.k + a.length; }, k: 'K' };
print(o.m(...[1, 2]), o['m'](...[1]), o?.m(...[1, 2, 3]), o.z?.(...[log += 'no']), log.includes('no'));
let t = 0;
function sum3(a, b, c) { return a + b + c; }
const args = [1, 2, 3];
for (let i = 0; i < 4000; i++) { args[i % 3] = i & 7; t += sum3(...args); }
args.length = 2;
print(t, sum3(...args), sum3(...args, 10, 20), sum3.apply(null, args), sum3(...'abc'));
const late = [1, 2];
print(f(...late, (late.push(3), 'p'), ...late));
const src = { a: 1, get b() { log += 'g'; return 2; }, [Symbol('s')]: 3 };
const copy = { ...src, a: 9, ...null, ...undefined, ...5, ...'hi', ...[7, 8] };
print(JSON.stringify(copy), Object.getOwnPropertySymbols(copy).length, log.slice(-1), Object.getOwnPropertyDescriptor(copy, 'b').value);
