// Global reads and writes at hot sites: var, function, let, a global deleted and made again, one turned into an accessor.
var g = 1;
let lex = 1;
glob = 1;
function sum() { return g + lex + glob; }
function bump() { g++; lex++; glob++; }
for (var i = 0; i < 3000; i++) { bump(); sum(); }
print(sum());
g = 'str'; lex = 0.5;
print(sum());
g = 1;
delete globalThis.glob;
try { sum(); } catch (e) { print(e.constructor.name); }
glob = 10;
print(sum());
Object.defineProperty(globalThis, 'glob', { get() { return 100; }, set(v) { g = v; }, configurable: true });
print(sum());
bump();
print(g, lex, glob, sum());
// A global function redefined.
function f() { return 'f1'; }
function callF() { return f(); }
var log = {};
for (var i = 0; i < 4000; i++) {
  if (i === 1500) f = function () { return 'f2'; };
  if (i === 2500) globalThis.f = () => 'f3';
  if (i === 3500) Object.defineProperty(globalThis, 'f', { value: () => 'f4' });
  var r = callF();
  log[r] = (log[r] || 0) + 1;
}
print(JSON.stringify(log));
f = 1;
try { callF(); } catch (e) { print(e.constructor.name); }
// Many globals made at run time: the global object's own shape changes under the warm sites.
for (var i = 0; i < 300; i++) globalThis['dyn' + i] = i;
function d() { return dyn7 + dyn299; }
var t = 0;
for (var i = 0; i < 3000; i++) t += d();
print(t, sum());
for (var i = 0; i < 300; i += 2) delete globalThis['dyn' + i];
print(d(), typeof dyn8, dyn9);
delete dyn7;
try { d(); } catch (e) { print(e.constructor.name); }
