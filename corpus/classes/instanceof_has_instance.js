// instanceof: prototype walks, Symbol.hasInstance, bound functions, changed prototypes, primitives, errors; hot with one right side, then others.
class A {}
class B extends A {}
function is(o, C) { return o instanceof C; }
var b = new B(), n = 0;
for (var i = 0; i < 4000; i++) if (is(b, A)) n++;
print(n, is({}, A), is(B, A), is(5, Number), is('s', String), is(null, Object), is(Object.create(null), Object), is(() => 1, Function), is([], Object));
class Even { static [Symbol.hasInstance](x) { return x % 2 === 0 ? 'truthy' : 0; } }
print(is(2, Even), is(3, Even), is(b, Even), is('4', Even));
Object.defineProperty(A, Symbol.hasInstance, { value: () => false, configurable: true });
print(is(b, A), is(b, B), delete A[Symbol.hasInstance], is(b, A));
Object.setPrototypeOf(B.prototype, Object.prototype);
print(is(b, A), is(b, B));
Object.setPrototypeOf(B.prototype, A.prototype);
print(is(b, A));
Object.setPrototypeOf(b, null);
print(is(b, A), is(b, Object));
function F() {}
var f = new F(), BF = F.bind(), BBF = BF.bind();
print(is(f, BF), is(f, BBF), is({}, BF));
F.prototype = {};
print(is(f, F), is(f, BF), is(new F(), BBF));
function attempt(g) { try { return g(); } catch (e) { return e.constructor.name; } }
F.prototype = 3;
print(attempt(() => is(f, F)), attempt(() => is(1, F)), attempt(() => is(f, {})), attempt(() => is(f, 5)), attempt(() => is(f, null)), attempt(() => is(f, () => 1)), attempt(() => is(1, () => 1)));
print(attempt(() => is(f, { [Symbol.hasInstance]: 5 })), attempt(() => is(f, { [Symbol.hasInstance]: null })), attempt(() => is(f, { [Symbol.hasInstance]: () => 1 })),
  attempt(() => is(f, { get [Symbol.hasInstance]() { throw new EvalError(); } })), attempt(() => is(f, Object.create(A))));
print(Function.prototype[Symbol.hasInstance].call(A, new B()), Function.prototype[Symbol.hasInstance].call({}, 1), Object.getOwnPropertyDescriptor(Function.prototype, Symbol.hasInstance).writable);
// The receiver is evaluated before the class, hasInstance gets it as this.
var log = [];
class L { static [Symbol.hasInstance](x) { log.push(this === L, x); return true; } }
(log.push('left'), 'lv') instanceof (log.push('right'), L);
print(log.join());
// Error hierarchy and builtins.
var errs = [new TypeError(), new RangeError(), new SyntaxError(), new ReferenceError(), new EvalError(), new URIError(), new Error()];
var kinds = [Error, TypeError, RangeError, Object, Map];
print(kinds.map(K => errs.map(e => +is(e, K)).join('')).join());
var t = 0, classes = [A, B, Map, Array, Object, Even, BBF.bind];
for (var i = 0; i < 4000; i++) try { if (is(i % 2 ? [] : new B(), classes[i % 7])) t += i; } catch (e) { t -= 1; }
print(t);
