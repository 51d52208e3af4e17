// toJSON: own, inherited, on primitives through their prototype, with the key as argument; results undefined, nested, throwing; added while hot.
// tags: deep-recursion
var keys = [];
class T { constructor(v) { this.v = v; } toJSON(k) { keys.push(k + ':' + typeof k + ':' + arguments.length); return { w: this.v }; } }
print(JSON.stringify(new T(1)), JSON.stringify([new T(2), { t: new T(3) }]), keys.join());
print(JSON.stringify({ toJSON: () => undefined }), JSON.stringify([{ toJSON: () => undefined }]), JSON.stringify({ a: { toJSON() { return undefined; } } }), JSON.stringify({ toJSON: 5, a: 1 }), JSON.stringify({ toJSON: null }), JSON.stringify({ toJSON() { return this; }, b: 1 }), JSON.stringify({ toJSON: () => () => 1 }), JSON.stringify({ toJSON: () => ({ toJSON: () => 'not asked again' }) }));
print(JSON.stringify({ get toJSON() { return () => 'by getter'; } }), JSON.stringify(Object.create({ toJSON() { return Object.keys(this).join(); } }, { q: { value: 1, enumerable: true } })), JSON.stringify(Object.assign([1, 2], { toJSON() { return this.length; } })), JSON.stringify(Object.assign(() => 1, { toJSON: () => 'function' })));
// On the prototypes of primitives: strict sees the primitive.
Number.prototype.toJSON = function () { 'use strict'; return typeof this + this; };
String.prototype.toJSON = function () { return typeof this + this.length; };
print(JSON.stringify([1, 'abc', true, { n: 2 }]));
delete Number.prototype.toJSON;
delete String.prototype.toJSON;
print(JSON.stringify([1, 'abc', true, { n: 2 }]));
// A hot shape gets toJSON on its prototype, on Object.prototype, on Array.prototype; then loses it.
function P(x) { this.x = x; }
function ser(v) { return JSON.stringify(v); }
for (var i = 0; i < 2500; i++) { ser(new P(i)); ser([i]); }
P.prototype.toJSON = function () { return 'P' + this.x; };
print(ser(new P(1)), ser([new P(2)]));
delete P.prototype.toJSON;
Object.prototype.toJSON = function (k) { return k === 'deep' ? 'hit' : this; };
print(ser(new P(1)), ser({ deep: {} }), ser([1]));
delete Object.prototype.toJSON;
Array.prototype.toJSON = function () { return this.length; };
print(ser([1, 2]), ser({ l: [] }));
delete Array.prototype.toJSON;
print(ser([1, 2]), ser(new P([1])));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => ser({ toJSON() { throw new RangeError(); } })), attempt(() => ser({ get toJSON() { throw new EvalError(); } })), attempt(() => { var o = { toJSON() { return { o }; } }; return ser(o); }) === 'RangeError' ? 'deep' : 'cycle or deep');
// Maps and Sets by toJSON on their prototypes.
Map.prototype.toJSON = function () { return [...this]; };
Set.prototype.toJSON = function () { return [...this]; };
print(ser({ m: new Map([['a', new Set([1, 2])], [{ k: 1 }, null]]), s: new Set('hi') }));
delete Map.prototype.toJSON; delete Set.prototype.toJSON;
print(ser(new Map([[1, 2]])));
Object.defineProperty(Symbol.prototype, 'toJSON', { value() { return this.description; }, configurable: true });
print(ser({ s: Symbol('not a symbol any more') }));
delete Symbol.prototype.toJSON;
var n = 0;
class Count { toJSON() { n++; return n; } }
var c = new Count(), sum = 0;
for (var i = 0; i < 2500; i++) sum += +ser(c);
print(n, sum);
