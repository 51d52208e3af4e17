// Accessors that throw, return different kinds, redefine themselves or change the object while a loop reads them.
const lazy = { get v() { Object.defineProperty(this, 'v', { value: 42, writable: true, configurable: true, enumerable: true }); computed++;
  return 42; } };
let computed = 0, s = 0;
function read(o) { return o.v; }
for (let i = 0; i < 3000; i++) s += read(lazy);
print(s, computed);
class Temp {
  constructor(c) { this._c = c; this.reads = 0; }
  get v() { this.reads++; return this._c; }
  set v(x) { if (typeof x !== 'number') throw new TypeError('bad'); this._c = x; }
}
const t = new Temp(1);
function bump(o) { o.v = o.v + 1; o.v += 0.5; return o.v++; }
for (let i = 0; i < 2500; i++) bump(t);
print(t._c, t.reads);
try { t.v = 'x'; } catch (e) { print(e instanceof TypeError, t._c); }
try { t.v += 'x'; } catch (e) { print(e instanceof TypeError, t._c, t.reads); }
function setOnly(o, x) { o.w = x; return o.w; }
const so = { set w(x) { this._w = x; } }, go = { get w() { return 'get'; } };
for (let i = 0; i < 2000; i++) setOnly({ w: 0 }, i);
print(setOnly(so, 5), so._w, setOnly(go, 5), setOnly(Object.create(so), 7), setOnly(Object.create(go), 8));
(function () { 'use strict'; try { go.w = 1; print('no'); } catch (e) { print(e instanceof TypeError); } })();
// The getter on the prototype is replaced by a value, removed, then put on the object.
const proto = { get k() { return 'proto getter'; } }, o = Object.create(proto);
function k(x) { return x.k; }
for (let i = 0; i < 3000; i++) k(o);
const seen = [k(o)];
Object.defineProperty(proto, 'k', { value: 'value', configurable: true, writable: true });
seen.push(k(o)); proto.k = 'changed'; seen.push(k(o)); delete proto.k; seen.push(k(o));
Object.prototype.k = 'root'; seen.push(k(o)); delete Object.prototype.k;
o.k = 'own'; seen.push(k(o));
Object.setPrototypeOf(o, null); delete o.k; seen.push(k(o));
print(seen.map(String).join(', '));
let n = 0;
const counting = { get next() { if (++n > 5000) throw new RangeError(); return this; } };
try { for (let x = counting; ; x = x.next); } catch (e) { print(e instanceof RangeError, n); }
const recv = { get who() { return this === derived ? 'derived' : this === recv ? 'self' : typeof this; } }, derived = Object.create(recv);
print(recv.who, derived.who, Object.getOwnPropertyDescriptor(recv, 'who').get.call(5), Object.getOwnPropertyDescriptor(recv, 'who').set);
let order = '';
const obj = { get a() { order += 'ga'; return { set b(v) { order += 'sb' + v; } }; } };
obj.a.b = (order += 'r', obj.a, 3);
print(order);
