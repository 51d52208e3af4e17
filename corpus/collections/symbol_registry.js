// Symbols: identity, description, registry by for and keyFor, well-known ones, wrappers, conversion errors, as Map keys and property keys; hot compare.
var a = Symbol('d'), b = Symbol('d'), e = Symbol(''), u = Symbol();
print(a === b, a === a, a.description, e.description === '', u.description, Symbol(undefined).description, Symbol(null).description, Symbol(5).description, Symbol({ toString: () => 'obj' }).description);
print(Symbol.for('k') === Symbol.for('k'), Symbol.for('k') === Symbol('k'), Symbol.for('a' + 'b') === Symbol.for('ab'), Symbol.keyFor(Symbol.for('k')), Symbol.keyFor(a), Symbol.for().description, Symbol.for(undefined) === Symbol.for('undefined'), Symbol.for('') === Symbol.for(''), Symbol.keyFor(Symbol.for('')) === '');
function attempt(f) { try { return String(f()); } catch (x) { return x.constructor.name; } }
print([() => new Symbol(), () => Symbol.keyFor('k'), () => Symbol.keyFor(), () => Symbol.for(a), () => Symbol(a), () => a + '', () => +a, () => a * 1, () => `${a}`, () => [a] + '', () => a < 1, () => a | 0, () => ~a, () => String(a), () => a.toString(), () => Number(a), () => isNaN(a), () => Math.max(a), () => parseInt(a), () => JSON.stringify(a), () => JSON.stringify([a]), () => Boolean(a), () => !a, () => a == a, () => a == 'Symbol(d)', () => Object(a) == a, () => a.valueOf() === a].map(attempt).join());
print(typeof a, typeof Object(a), Object(a) instanceof Symbol, a instanceof Symbol, Object(a) === Object(a), Object.getPrototypeOf(a) === Symbol.prototype, Object(a).description, Object.prototype.toString.call(a), a.constructor === Symbol);
var wk = ['iterator', 'hasInstance', 'isConcatSpreadable', 'toPrimitive', 'toStringTag', 'species', 'unscopables'];
print(wk.map(k => typeof Symbol[k]).join(), Symbol.iterator.description, Symbol.keyFor(Symbol.iterator), String(Symbol.toPrimitive), Object.getOwnPropertyDescriptor(Symbol, 'iterator').writable);
print(Symbol.iterator === Symbol.for('Symbol.iterator'), Symbol.prototype[Symbol.toStringTag], Object(a)[Symbol.toPrimitive]() === a, attempt(() => Symbol.prototype.toString.call('x')), attempt(() => Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get.call(1)));
// isConcatSpreadable, toPrimitive, hasInstance by symbol at hot sites that worked without.
function cat(x) { return [0].concat(x).length; }
for (var i = 0; i < 2500; i++) cat([1, 2]);
var arr = [1, 2], like = { length: 3, [Symbol.isConcatSpreadable]: true, 1: 'x' };
arr[Symbol.isConcatSpreadable] = false;
print(cat([1, 2]), cat(arr), cat(like), cat({ length: 3 }), 1 in [].concat(like), 0 in [].concat(like));
// As keys in many objects, in a Map, in a Set, thousands of them.
var syms = [], m = new Map(), o = {};
for (var i = 0; i < 1000; i++) { var s = i % 2 ? Symbol('s' + i) : Symbol.for('reg' + i); syms.push(s); m.set(s, i); o[s] = i; }
var h = 0;
for (var i = 0; i < 1000; i++) h = (h * 31 + m.get(syms[i]) + o[syms[i]]) % 1000003;
print(h, m.size, Object.getOwnPropertySymbols(o).length, m.get(Symbol.for('reg' + 10)), o[Symbol.for('reg998')], m.get(Symbol('s1')), Object.getOwnPropertySymbols(o)[1] === syms[1], Object.keys(o).length);
function same(x, y) { return x === y; }
var eq = 0;
for (var i = 0; i < 4000; i++) if (same(syms[i % 1000], syms[i * 7 % 1000])) eq++;
print(eq, syms.indexOf(syms[500]), syms.includes(Symbol('s1')), [a, b, a].lastIndexOf(a), new Set([a, b, a]).size);
switch (b) { case a: print('a'); break; case b: print('b'); }
