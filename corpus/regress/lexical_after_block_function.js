// A block function that comes before a lexical declaration of the same name is no variable of the function, and no error.
{ function early() { return 'block'; } }
let early = 'let';
try { throw 1; } catch { function caught() { return 'block'; } }
class caught {}
if (true) function branch() { return 'block'; }
const branch = () => 'const';
print(early, typeof caught, new caught() instanceof caught, branch());
function inBlock() { let r; { function f() { return 'block'; } r = f(); } let f = 'let'; return r + f; }
function inLoop() { let r = ''; for (let i = 0; i < 2; i++) { function f() { return i; } r += f(); } const f = 'const'; return r + f; }
function inSwitch(x) { let r; switch (x) { case 1: r = f(); case 2: function f() { return 'case'; } } class f {} return r + typeof f; }
function inCatch() { let r; try { throw 'e'; } catch (c) { { function c() { return 'block'; } r = c(); } r += c; } let c = 'let'; return r + c; }
function inFinally() { let r; try {} finally { function f() { return 'block'; } r = f(); } let f = 'let'; return r + f; }
function deep() { let r; { { function f() { return 'inner'; } r = f(); } let f = 'middle'; r += f; } let f = 'outer'; return r + f; }
function labelled() { { l: function f() {} } let f = 'let'; return f; }
const arrow = () => { { function f() { return 'block'; } var r = f(); } const f = 'const'; return r + f; };
function dead() { { function f() {} } try { f; } catch (e) { return e.constructor.name; } let f; }
class C { static { { function f() { return 'block'; } this.r = f(); } let f = 'let'; this.r += f; } }
function twice() { { function f() {} } function f() { return 'function'; } return f; }
for (let i = 0; i < 100; i++) { inBlock(); inLoop(); inCatch(); deep(); arrow(); }
print(inBlock(), inLoop(), inSwitch(1), inCatch(), inFinally(), deep(), labelled(), arrow(), dead(), C.r, typeof twice());
