// Indirect eval runs in the global scope; its variables can be deleted, its lexical declarations are its own.
var geval = eval;
print(geval('var v1 = 1; let l1 = 2; v1 + l1'), v1, typeof l1, delete globalThis.v1, typeof v1);
print(geval('this') === globalThis, geval('(function () { return this; })()') === globalThis);
geval('function made() { return "made"; }');
print(made(), Object.getOwnPropertyDescriptor(globalThis, 'made').configurable);
let lexical = 1;
try { geval('var lexical'); } catch (e) { print(e.name); }
print(geval('lexical + 1'));
print((0, eval)('"use strict"; var sv = 1; typeof sv'), typeof sv);
print(eval.length, eval.name, typeof eval, eval(new String('1+1')) + '');
print([1, 2].map(eval).join(), Reflect1());
function Reflect1() { return eval.call({ a: 1 }, 'typeof a'); }
const desc = Object.getOwnPropertyDescriptor(globalThis, 'eval');
print(desc.writable, desc.enumerable, desc.configurable);
try { new eval('1'); } catch (e) { print(e.name); }
{ let eval2 = (x) => 'mine ' + x; print(eval2('1')); }
(function (eval) { print(eval('local')); })((x) => 'local ' + x);
print(geval('typeof arguments'));
try { geval('throw new RangeError("r")'); } catch (e) { print(e.name, e.message); }
geval('for (var i = 0; i < 3; i++) { }');
print(i, geval('i = 10, i'), i);
print(geval('{ function blk() { } } typeof blk'), typeof blk);
