// Symbol-keyed properties: apart from strings, unseen by keys and JSON, copied by assign and spread, hot at a keyed site.
var A = Symbol('A'), B = Symbol('A'), C = Symbol();
var o = { [A]: 1, A: 'named', [B]: 2 };
o[C] = 3;
print(o[A], o[B], o[C], o.A, o['A']);
print(Object.keys(o).join(), JSON.stringify(o), Object.getOwnPropertySymbols(o).length);
var ks = [];
for (var k in o) ks.push(k);
print(ks.join());
function get(x, k) { return x[k]; }
function set(x, k, v) { x[k] = v; }
var s = 0;
for (var i = 0; i < 4000; i++) {
  set(o, i & 1 ? A : B, i);
  s += get(o, A) - get(o, B);
}
print(s, get(o, 'A'));
set(o, 'A', 'still');
print(get(o, 'A'), get(o, A), get(o, Symbol('A')));
print({ ...o }[C], Object.assign({}, o)[B], (({ [A]: x, ...rest }) => x + ':' + (A in rest) + (B in rest))(o));
print(delete o[A], A in o, Object.getOwnPropertySymbols(o)[0] === B);
Object.defineProperty(o, A, { get() { return 'got'; }, configurable: true });
print(o[A], Object.getOwnPropertySymbols(o).map(y => y.description).join());
// Names of functions take the description.
var f = { [A]() {}, [C]: function () {}, get [B]() { return 1; } };
print(f[A].name, '<' + f[C].name + '>', Object.getOwnPropertyDescriptor(f, B).get.name);
// A symbol as key never becomes a string by itself.
function attempt(g) { try { return g(); } catch (e) { return e.constructor.name; } }
print(attempt(() => 'x' + A), attempt(() => [A].join()), attempt(() => A.toString()), attempt(() => A > 1), A == A, A === B, A == 'A');
print(typeof A, typeof Object(A), Object(A) == A, Object(A) === A, o[Object(A)], !!A, A.description, C.description, Symbol('').description === '');
print(attempt(() => new Symbol()), attempt(() => Symbol(Symbol())), attempt(() => A.foo = 1), attempt(() => { 'use strict'; A.foo = 1; }));
// On a prototype.
class K { get [A]() { return 'proto ' + this.v; } constructor(v) { this.v = v; } }
var t = '';
for (var i = 0; i < 2000; i++) t = get(new K(i), A);
print(t);
