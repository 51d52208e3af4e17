// A read-only property on the prototype made after warm-up: assignment is silent in sloppy code, TypeError in strict, and never makes an own one.
function Base() {}
Base.prototype.k = 0;
function sloppy(o, v) { o.k = v; return Object.hasOwn(o, 'k'); }
function strict(o, v) { 'use strict'; o.k = v; return Object.hasOwn(o, 'k'); }
var own = 0;
for (var i = 0; i < 3000; i++) { if (sloppy(new Base(), i)) own++; if (strict(new Base(), i)) own++; }
print(own);
Object.freeze(Base.prototype);
own = 0;
var thrown = 0;
for (var i = 0; i < 3000; i++) {
  if (sloppy(new Base(), i)) own++;
  try { strict(new Base(), i); } catch (e) { if (e instanceof TypeError) thrown++; }
}
print(own, thrown, new Base().k);
// An instance that already has its own is free.
var o = Object.defineProperty(new Base(), 'k', { value: 1, writable: true });
print(strict(o, 7), o.k);
// Compound forms.
function plus(o) { 'use strict'; try { return o.k += 1; } catch (e) { return e.constructor.name; } }
function nullish(o) { 'use strict'; try { return o.k ??= 1; } catch (e) { return e.constructor.name; } }
function or(o) { 'use strict'; try { return o.k ||= 1; } catch (e) { return e.constructor.name; } }
print(plus(new Base()), nullish(new Base()), or(new Base()), plus(o), nullish({ k: null }));
// Inherited from a frozen array, by index and by method.
var ice = Object.freeze([1, 2, 3]), kid = Object.create(ice);
kid[1] = 'x'; kid[7] = 'y'; kid.length = 1;
print(kid[1], kid[7], kid.length, Object.keys(kid).join());
function put(a, i) { 'use strict'; try { a[i] = 'p'; return a[i]; } catch (e) { return e.constructor.name; } }
for (var i = 0; i < 2000; i++) put([1, 2, 3], i % 3);
print(put(kid, 0), put(kid, 8), put(ice, 0), put(ice, 9), put([0], 0));
// Functions' name and length are read-only too.
function fn(a) {}
fn.name = 'x'; fn.length = 9;
print(fn.name, fn.length, put(fn, 'name'), put(fn, 'length'), put(fn, 'other'));
