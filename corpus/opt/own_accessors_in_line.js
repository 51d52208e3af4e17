// Own getters and setters in line: of literals and classes' static members, of one closure and of many, told apart by shape, replaced by others while the shape stays, lost, and thrown from.
function sum(o, n) { let total = 0; for (let i = 0; i < n; i++) total += o.value; return total; }
function fill(o, n) { for (let i = 0; i < n; i++) o.value = i; return o; }
function point(x) { return { base: x, get value() { return this.base + x; }, set value(to) { this.base = to * 2; } }; }
let total = 0;
for (let i = 0; i < 400; i++) total += sum(point(i), 3);
print(total);
let last = 0;
for (let i = 0; i < 400; i++) last += fill(point(i), 3).base;
print(last);
// The same shape, other code.
const other = point(1);
Object.defineProperty(other, 'value', { get() { return 1000; }, set(to) { this.base = -to; } });
print(sum(other, 3), fill(other, 4).base, sum(point(2), 3));
// A getter alone, a setter alone, and neither.
const half = point(3);
Object.defineProperty(half, 'value', { set: undefined });
print(fill(half, 3).base, sum(half, 2));
print((() => { 'use strict'; try { half.value = 1; return 'written'; } catch (e) { return e.constructor.name; } })());
const mute = point(4);
Object.defineProperty(mute, 'value', { get: undefined });
print(String(sum(mute, 1)), fill(mute, 3).base);
// Becomes a plain value, and is deleted.
const plain = point(5);
Object.defineProperty(plain, 'value', { value: 7, writable: true });
print(sum(plain, 3), fill(plain, 3).value);
delete plain.value;
print(String(sum(plain, 1)));
// Functions in Rust as accessors.
const native = {};
Object.defineProperty(native, 'value', { get: Map.prototype.keys, configurable: true });
print((() => { try { return sum(native, 1); } catch (e) { return e.constructor.name; } })());
Object.defineProperty(native, 'value', { get: Number.prototype.valueOf, configurable: true });
print((() => { try { return sum(native, 1); } catch (e) { return e.constructor.name; } })());
// Several shapes at one site, own and inherited.
class Counter { static calls = 0; static get value() { return ++Counter.calls; } static set value(to) { Counter.calls = to; } }
class Base { get value() { return this.own; } set value(to) { this.own = to; } }
class Wide extends Base { own = 2; constructor() { super(); for (let i = 0; i < 12; i++) this['w' + i] = i; Object.defineProperty(this, 'value', { get() { return this.w11; }, set(to) { this.w11 = to; }, configurable: true }); } }
const all = [point(1), Counter, Object.assign(new Base(), { own: 3 }), new Wide()];
let mixed = 0;
for (let i = 0; i < 300; i++) { mixed += sum(all[i % 4], 2); fill(all[i % 4], 3); }
print(mixed, all[0].base, Counter.calls, all[2].own, all[3].w11);
// Getters that throw, that a handler in the loop catches, and getters that call themselves.
function guarded(o, n) { let caught = 0; for (let i = 0; i < n; i++) { try { caught += o.risky; } catch (e) { caught += e; } } return caught; }
const risky = (n) => ({ n, get risky() { if (this.n++ % 3 === 0) throw 100; return this.n; } });
let caught = 0;
for (let i = 0; i < 100; i++) caught += guarded(risky(i), 7);
print(caught);
const deep = { n: 6, get value() { if (this.n === 0) return 0; this.n--; const below = this.value; this.n++; return below + this.n; } };
for (let i = 0; i < 100; i++) sum(deep, 3);
print(sum(deep, 3));
// The getter changes the object's shape, and its own property.
const shifting = { n: 0, get value() { if (++this.n === 250) this.extra = 1; if (this.n === 300) Object.defineProperty(this, 'value', { value: 'end' }); return this.n; } };
print(sum(shifting, 280), sum(shifting, 25));
// A frozen object keeps its accessor.
const frozen = Object.freeze({ box: { v: 1 }, get value() { return this.box.v; }, set value(to) { this.box.v = to; } });
for (let i = 0; i < 50; i++) fill(frozen, 4);
print(sum(frozen, 5), frozen.box.v);
