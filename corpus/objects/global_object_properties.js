// Global vars are properties of globalThis, let and const are not; function declarations, delete, and writes through globalThis.
var gv = 1;
let gl = 2;
const gk = 3;
function gf() { return 4; }
class GC {}
undeclared = 5;
print(globalThis.gv, globalThis.gl, globalThis.gk, globalThis.gf === gf, 'GC' in globalThis, globalThis.undeclared, this === globalThis);
print(delete globalThis.gv, delete globalThis.undeclared, typeof undeclared, gv);
function d(k) { var x = Object.getOwnPropertyDescriptor(globalThis, k); return [+x.writable, +x.enumerable, +x.configurable].join(''); }
print(d('gv'), d('gf'), d('Array'), d('NaN'), d('undefined'), d('Infinity'), d('globalThis'));
function readGv() { return gv; }
function readGl() { return gl; }
var s = 0;
for (var i = 0; i < 4000; i++) s += readGv() + readGl();
print(s);
globalThis.gv = 'through';
globalThis.gl = 'shadowed';
gl = 20;
print(readGv(), readGl(), globalThis.gl);
undefined = 1; NaN = 2; Infinity = 3;
print(undefined, NaN, Infinity);
globalThis.made = 7;
function readMade() { return typeof made === 'undefined' ? 'gone' : made; }
var log = [];
for (var i = 0; i < 3000; i++) {
  if (i === 1000) made = 8;
  if (i === 1500) delete globalThis.made;
  if (i === 2000) Object.defineProperty(globalThis, 'made', { get() { return 'getter'; }, configurable: true });
  if (i === 2500) Object.prototype.made = 'from the prototype', delete globalThis.made;
  if (i % 500 === 250) log.push(readMade());
}
delete Object.prototype.made;
log.push(readMade());
print(log.join());
try { missing; } catch (e) { print(e.constructor.name); }
try { gk = 4; } catch (e) { print(e.constructor.name, gk); }
(function () { 'use strict'; try { stray = 1; } catch (e) { print(e.constructor.name, typeof stray); } })();
(function () { 'use strict'; try { NaN = 1; } catch (e) { print(e.constructor.name); } })();
