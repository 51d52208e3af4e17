// Destructuring, spread, and object literals whose parts do not behave as before, half way through.
let log = [];
const t = (x) => (log.push(x), x);
function array([a, b = t('db'), ...rest]) { return [a, b, rest.length].join(); }
function object({ a, [t('key')]: k = t('dk'), ...rest }) { return [a, k, Object.keys(rest).join('+')].join(); }
function literal(a, o) { return { first: t(1), ...o, [t('c')]: a, get later() { return a; }, method() { return this.first; } }; }
function spread(a, b) { return Math.max(t(0), ...a, t(1), ...b); }
function swap(o) { [o.x, o.y] = [o.y, t(o.x)]; return o.x + '-' + o.y; }
for (let i = 0; i < 300; i++) { log = []; array([i, 1, 2]); object({ a: i, key: 2 }); literal(i, { z: 1 }); spread([1, 2], [3]); swap({ x: i, y: 2 }); }
const tracing = (n, at) => ({ [Symbol.iterator]() { let i = 0; return { next() { log.push('n' + i); if (i === at) throw new RangeError('at' + i); return { done: i >= n, value: i++ }; }, return() { log.push('r'); return {}; } }; } });
const attempt = (f) => { log = []; let r; try { r = f(); } catch (e) { r = e.name + (e instanceof RangeError ? e.message : ''); } print(String(r), log.map(String).join()); };
attempt(() => array([undefined])); attempt(() => array('xyz')); attempt(() => array(tracing(5, 9))); attempt(() => array(tracing(5, 1))); attempt(() => array(tracing(1, 9)));
attempt(() => object({ a: 1, key: undefined, r: 1, s: 2 })); attempt(() => object('str')); attempt(() => object({ get a() { log.push('get'); return 'ga'; }, get key() { throw new TypeError('key'); } }));
attempt(() => JSON.stringify(literal(2, null))); attempt(() => JSON.stringify(literal(2, 'ab'))); attempt(() => literal(1, { get q() { log.push('q'); return 1; } }).q); attempt(() => literal(5, { first: 9 }).method());
attempt(() => spread(tracing(3, 9), new Set([7]))); attempt(() => spread([1], tracing(3, 1))); attempt(() => spread('12', [NaN]));
attempt(() => swap({ get x() { log.push('gx'); return 1; }, set x(v) { log.push('sx' + v); }, y: 5 })); attempt(() => swap(Object.freeze({ x: 1, y: 2 })));
attempt(() => { let [x] = null; }); attempt(() => { let { x } = undefined; }); attempt(() => { const [[y]] = [[]]; return y; });
