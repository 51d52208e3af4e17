// What only strict code refuses at run time: undeclared writes, read-only and getter-only writes, deletes, primitives' properties; sloppy code beside it goes on.
function kind(f) { try { var r = f(); return r === undefined ? 'ok' : String(r); } catch (e) { return e.constructor.name; } }
var ro = Object.defineProperty({}, 'p', { value: 1 }), go = { get g() { return 1; } }, fz = Object.freeze([1]), ne = Object.preventExtensions({});
var sloppy = [() => { und1 = 1; return und1; }, () => ro.p = 2, () => go.g = 2, () => fz[0] = 2, () => fz.length = 0, () => ne.x = 1, () => delete ro.p, () => 'str'.x = 1, () => 'str'[0] = 'x', () => 'str'.length = 1, () => (5).y = 1,
  () => undefined = 1, () => NaN = 1, () => Infinity = 1, () => delete [].length, () => Symbol().x = 1, () => { (function f() { f = 1; })(); }, () => (function () { return this === globalThis; })(), () => (function () { return typeof arguments.callee; })(), () => Math.PI = 3];
var strict = (function () {
  'use strict';
  return [() => { und2 = 1; return und2; }, () => ro.p = 2, () => go.g = 2, () => fz[0] = 2, () => fz.length = 0, () => ne.x = 1, () => delete ro.p, () => 'str'.x = 1, () => 'str'[0] = 'x', () => 'str'.length = 1, () => (5).y = 1,
    () => undefined = 1, () => NaN = 1, () => Infinity = 1, () => delete [].length, () => Symbol().x = 1, () => { (function f() { f = 1; })(); }, () => (function () { return this === undefined; })(), () => (function () { return typeof arguments.callee; })(), () => Math.PI = 3];
})();
print(sloppy.map(kind).join());
print(strict.map(kind).join());
print(und1, typeof und2, ro.p, fz.join(), Object.keys(ne).length);
// The directive: first statements only, either quote, among other directives, not in parentheses or escaped.
print((function () { 'use strict'; return !this; })(), (function () { "use strict"; return !this; })(), (function () { 'other'; 'use strict'; return !this; })(), (function () { ('use strict'); return !this; })(),
  (function () { 'use\x20strict'; return !this; })(), (function () { var x; 'use strict'; return !this; })(), (function () { 'use strict'
    ; return !this; })(), (function () { 'use strict' + 1; return !this; })(), (function () { `use strict`; return !this; })());
// Strictness is lexical: called from either side it keeps its own; nested functions inherit it.
function sl() { return this === undefined ? 'strict' : 'sloppy'; }
function st() { 'use strict'; function inner() { return this === undefined ? 'strict' : 'sloppy'; } return [sl(), inner(), (() => inner())()].join('+'); }
print(st(), [1].map(st)[0], new (class { m() { return [sl(), (function () { return String(this); })()].join('+'); } })().m());
// arguments apart from the parameters; a plain call in a hot loop from strict and sloppy callers.
function dup(a) { 'use strict'; a = 2; arguments[0] = 3; return a + ':' + arguments[0]; }
print(dup(1));
function setter(o, v) { 'use strict'; o.p = v; }
function setterS(o, v) { o.p = v; }
var thrown = 0;
for (var i = 0; i < 4000; i++) { setterS(i % 2 ? ro : {}, i); try { setter(i % 4 ? { p: 0 } : ro, i); } catch (e) { if (e instanceof TypeError) thrown++; } }
print(thrown, ro.p);
// A strict write to a global that gets declared, deleted and declared again.
function strictGlobal(v) { 'use strict'; gl = v; }
var r = [kind(() => strictGlobal(1))];
globalThis.gl = 0;
r.push(kind(() => strictGlobal(2)), gl);
for (var i = 0; i < 3000; i++) strictGlobal(i);
delete globalThis.gl;
r.push(kind(() => strictGlobal(3)), typeof gl);
Object.defineProperty(globalThis, 'gl', { get() { return 'g'; }, configurable: true });
r.push(kind(() => strictGlobal(4)), gl);
print(r.join());
function paramThis(f = function () { return this; }) { return f() === globalThis; }
print(paramThis(), kind(() => { 'use strict'; delete Object.prototype; }), kind(() => { 'use strict'; return delete {}.x; }), kind(() => { 'use strict'; (class { static get x() { return 1; } }).x = 2; }));
