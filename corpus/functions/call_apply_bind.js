// call, apply and bind: receivers, array-likes, partials, bound of bound, length and name, hot through one site; construct of bound.
function f(a, b, c) { return [this.k, a, b, c, arguments.length].join(); }
var K = { k: 'K' };
print(f.call(K), f.call(K, 1, 2), f.apply(K), f.apply(K, null), f.apply(K, [1, 2, 3, 4]), f.apply(K, { length: 2, 0: 'x' }), f.apply(K, 'ab'.split('')));
function attempt(g) { try { return g(); } catch (e) { return e.constructor.name; } }
print(attempt(() => f.apply(K, 5)), attempt(() => f.apply(K, 'str')), attempt(() => f.call.call(1)), attempt(() => Function.prototype.bind.call({})));
var b0 = f.bind(K), b1 = f.bind(K, 1), b2 = b1.bind({ k: 'ignored' }, 2), b4 = b2.bind(null, 3, 4);
print(b0(9), b1(9), b2(9), b4(9), b1.call({ k: 'no' }, 'x'), b2.apply(null, [7, 8]));
print(b0.length, b1.length, b2.length, b4.length, b0.name, b2.name, b0.hasOwnProperty('prototype'));
var s = 0;
function add(x, y) { return this.base + x + y; }
var bound = add.bind({ base: 100 }, 5), holder = { base: 1, add, bound };
for (var i = 0; i < 3000; i++) s += add.call(holder, i, 1) + bound(i) + holder.bound(i) + add.apply(holder, [i, 2]);
print(s);
// Bound functions as constructors: the bound this is left out, arguments stay, new.target is the target.
function P(x, y) { this.x = x; this.y = y; this.nt = new.target === P; }
P.prototype.sum = function () { return this.x + this.y; };
var BP = P.bind({ never: 1 }, 10), BBP = BP.bind(null, 20);
var p = new BP(5), q = new BBP();
print(p.sum(), p.nt, q.sum(), p instanceof P, p instanceof BP, q instanceof BBP, Object.getPrototypeOf(p) === P.prototype);
var t = 0;
for (var i = 0; i < 2500; i++) t += new BP(i).sum();
print(t);
class C { constructor(v) { this.v = v; this.name = new.target.name; } }
class D extends C {}
var BD = D.bind(null, 'bv');
print(new BD().v, new BD().name, attempt(() => BD()), attempt(() => new (() => 1).bind()()), attempt(() => new ((() => 1).bind())()));
class E extends BD.bind(null) { }
E.prototype = 1;
print(attempt(() => new E().v));
// Methods borrowed by call; uncurried; bound natives; bind with no this in sloppy and strict.
var join = Function.prototype.call.bind(Array.prototype.join);
print(join([1, 2], '+'), join('abc', '-'), ['1', '2', '3'].map(Number.prototype.constructor.bind(null)).join(), Math.max.bind(null, 7)(3));
print((function () { return this === globalThis; }).bind()(), (function () { 'use strict'; return this; }).bind()(), (() => this === globalThis).bind(K)());
function len() {}
Object.defineProperty(len, 'length', { value: 5.7 });
print(len.bind(null, 1).length, Object.defineProperty(() => 1, 'length', { value: 'x' }).bind().length, Object.defineProperty(() => 1, 'length', { value: -3 }).bind().length);
Object.defineProperty(len, 'name', { value: Symbol('sy') });
print('<' + len.bind().name + '>', (() => 1).bind().name, (function () {}).bind().bind().name);
