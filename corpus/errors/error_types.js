// Every error type: name, constructor, prototype chain, cause, own and inherited keys, toString in all its forms; called without new; hot throws.
var types = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];
print(types.map(T => new T().name).join(), types.map(T => new T('m') instanceof Error).join(), types.map(T => T.length).join(''));
print(types.map(T => Object.getPrototypeOf(T).name || 'Function.prototype').join(), types.map(T => Object.getPrototypeOf(T.prototype) === (T === Error ? Object : Error).prototype).join());
print(types.map(T => String(new T('msg'))).join(), types.map(T => T('no new').constructor === T).join(), types.map(T => Object.prototype.toString.call(new T())).every(s => s === '[object Error]'));
var e = new Error('m', { cause: 'c' });
print(Object.keys(e).length, Object.hasOwn(e, 'message'), Object.hasOwn(e, 'cause'), Object.hasOwn(e, 'name'), Object.hasOwn(new Error(), 'message'), Object.hasOwn(new Error(undefined), 'message'), Object.hasOwn(new Error(''), 'message'), JSON.stringify(e), typeof e.stack);
function bits(o, k) { var d = Object.getOwnPropertyDescriptor(o, k); return [d.writable, d.enumerable, d.configurable].map(Number).join(''); }
print(bits(e, 'message'), bits(e, 'cause'), bits(Error.prototype, 'name'), bits(Error.prototype, 'message'), Error.prototype.message === '');
print([{}, { cause: undefined }, null, undefined, 'str', 5].map(o => 'cause' in new Error('x', o)).join(), new TypeError('x', { cause: e }).cause === e, new Error('x', { get cause() { return 'got'; } }).cause);
// Messages are converted, name and message read at toString time.
print(new Error(5).toString(), new Error(null).toString(), new Error({ toString: () => 'obj' }).toString(), String(Object.assign(new Error('a'), { name: 'N' })), String(Object.assign(new Error('a'), { name: '' })), String(Object.assign(new Error('a'), { message: '' })), String(new Error()), String(Object.assign(new Error(), { name: '' })) === '');
var ts = Error.prototype.toString;
print(ts.call({}), ts.call({ name: 'X', message: 'Y' }), ts.call({ name: undefined, message: undefined }), ts.call({ name: null }), ts.call([1]), ts.call(() => 1) !== '');
function attempt(f) { try { return String(f()); } catch (x) { return x.constructor.name; } }
print(attempt(() => ts.call(null)), attempt(() => ts.call('s')), attempt(() => new Error(Symbol())), attempt(() => ts.call({ get name() { throw new RangeError(); } })), attempt(() => new Error('', { get cause() { throw new EvalError(); } })));
// Which built-in operations throw which.
print([() => null.x, () => undef, () => new Array(-1), () => (1).toFixed(101), () => 'x'.repeat(-1), () => [].reduce((a, b) => a), () => (void 0)(), () => new (class A { constructor() { null.f(); } })(), () => 1 in 1, () => Symbol() + 1, () => [].length = -1, () => ({}) instanceof 5,
  () => JSON.parse('{'), () => Object.defineProperty(1, 'a', {}), () => new 5, () => [...1], () => (5).toString(1), () => String.fromCodePoint(-1), () => new Map([1]), () => (1.5).toPrecision(0)].map(attempt).join());
var counts = {};
for (var i = 0; i < 2100; i++) try { throw new types[i % 7](i); } catch (x) { var k = x.name; counts[k] = (counts[k] || 0) + (x.constructor === types[i % 7] && x instanceof types[i % 7] && (i % 7 === 0 || !(x instanceof types[(i + 1) % 7]) || (i + 1) % 7 === 0)); }
print(JSON.stringify(counts));
