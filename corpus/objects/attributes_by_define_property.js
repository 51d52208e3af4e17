// defineProperty's attributes: writable, enumerable and configurable respected by hot sloppy and strict stores and by delete.
var o = { w: 1 };
Object.defineProperty(o, 'fixed', { value: 10 });
Object.defineProperty(o, 'hidden', { value: 20, writable: true, configurable: true });
Object.defineProperty(o, 'shown', { value: 30, enumerable: true });
function sloppySet(x, v) { x.fixed = v; return x.fixed; }
function strictSet(x, v) { 'use strict'; x.fixed = v; return x.fixed; }
var plain = { w: 1, fixed: 0 };
var acc = 0;
for (var i = 0; i < 3000; i++) acc += sloppySet(plain, i) + strictSet(plain, i);
print(acc, sloppySet(o, 99));
var thrown = 0;
for (var i = 0; i < 50; i++) try { strictSet(o, i); } catch (e) { if (e instanceof TypeError) thrown++; }
print(thrown, o.fixed);
print(Object.keys(o).join(), Object.getOwnPropertyNames(o).join());
function desc(x, k) {
  var d = Object.getOwnPropertyDescriptor(x, k);
  return d && [d.value, +d.writable, +d.enumerable, +d.configurable].join('/');
}
print(['w', 'fixed', 'hidden', 'shown', 'none'].map(k => desc(o, k)).join(' '));
print(delete o.fixed, delete o.hidden, 'fixed' in o, 'hidden' in o);
function attempt(f) { try { f(); return 'ok'; } catch (e) { return e.constructor.name; } }
print(attempt(() => Object.defineProperty(o, 'fixed', { value: 10 })));
print(attempt(() => Object.defineProperty(o, 'fixed', { value: 11 })));
print(attempt(() => Object.defineProperty(o, 'fixed', { enumerable: true })));
print(attempt(() => Object.defineProperty(o, 'fixed', { get() { return 1; } })));
print(attempt(() => Object.defineProperty(o, 'w', { value: 5, writable: false })), o.w);
print(attempt(() => Object.defineProperty(o, 'w', { value: 6 })), o.w);
// A property not configurable may go from writable to read-only, never back.
Object.defineProperty(o, 'once', { value: 1, writable: true });
print(attempt(() => Object.defineProperty(o, 'once', { writable: false })));
print(attempt(() => Object.defineProperty(o, 'once', { writable: true })));
// NaN equals NaN here, but -0 is not 0.
Object.defineProperty(o, 'nan', { value: NaN });
Object.defineProperty(o, 'zero', { value: 0 });
print(attempt(() => Object.defineProperty(o, 'nan', { value: NaN })));
print(attempt(() => Object.defineProperty(o, 'zero', { value: -0 })));
print(attempt(() => Object.defineProperty(o, 'x', { get() {}, value: 1 })));
print(attempt(() => Object.defineProperty(o, 'x', { get: 5 })), attempt(() => Object.defineProperty(1, 'x', {})));
