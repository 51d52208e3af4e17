// `instanceof` in line: chains of several lengths, what is no object, constructors that are given another prototype or method, and what throws.
class A {} class B extends A {} class C extends B {}
function F() {} function G() {}
G.prototype = Object.create(F.prototype);
const is = (v, t) => v instanceof t;
function count(values, targets) { let text = ''; for (const t of targets) { let n = 0; for (const v of values) if (is(v, t)) n++; text += n; } return text; }
const values = [new A(), new B(), new C(), new F(), new G(), {}, [], () => 1, A, 1, 1.5, 'text', null, undefined, true, Symbol.iterator, Object.create(null), new Map()];
const targets = [A, B, C, F, G, Object, Function, Array, Map];
let text = '';
for (let i = 0; i < 60; i++) text = count(values, targets);
print(text);
// Another prototype: what was made before is none any more.
const old = F.prototype;
F.prototype = { fresh: true };
print(count(values, targets), is(new F(), F), is(Object.create(old), F));
F.prototype = old;
print(count(values, targets));
// Prototypes of objects change.
const moved = new B();
Object.setPrototypeOf(moved, G.prototype);
print(is(moved, A), is(moved, G), is(moved, F));
Object.setPrototypeOf(C.prototype, F.prototype);
print(count(values, targets));
// Methods of their own: of a class, of what it inherits from, counted, thrown from, and gone again.
let asked = 0;
class Even { static [Symbol.hasInstance](v) { asked++; return v % 2 === 0 ? 'yes' : 0; } }
class Under extends Even {}
let evens = 0;
for (let i = 0; i < 200; i++) { if (is(i, Even)) evens++; if (is(i, Under)) evens++; if (is(i, A)) evens += 1000; }
print(evens, asked);
Object.defineProperty(A, Symbol.hasInstance, { value: () => true, configurable: true });
print(is(1, A), is(1, B), is({}, C), is({}, F));
delete A[Symbol.hasInstance];
print(is(1, A), is(1, B), is(new B(), A), is({}, F));
class Thrower { static get [Symbol.hasInstance]() { throw 'asked'; } }
const attempt = (v, t) => { try { return is(v, t); } catch (e) { return typeof e === 'string' ? e : e.constructor.name; } };
for (const t of [Thrower, {}, 1, null, undefined, () => 1, Math.floor, 'text', { [Symbol.hasInstance]: (v) => v === 1 }]) print(attempt(1, t), attempt({}, t));
// No object as prototype, bound functions, and closures of one code.
function Broken() {}
Broken.prototype = 3;
print(attempt({}, Broken), attempt(1, Broken), attempt(new Broken(), Broken));
const Bound = B.bind(null);
print(is(new B(), Bound), is(new Bound(), B), is({}, Bound));
const many = []; for (let i = 0; i < 5; i++) many.push(function () {});
let matrix = '';
for (let r = 0; r < 30; r++) { matrix = ''; for (const t of many) for (const m of many) matrix += is(new m(), t) ? 1 : 0; }
print(matrix);
// A chain that is long.
let deep = new A(); for (let i = 0; i < 1000; i++) deep = Object.create(deep);
for (let i = 0; i < 20; i++) is(deep, A);
print(is(deep, A), is(deep, Map));
