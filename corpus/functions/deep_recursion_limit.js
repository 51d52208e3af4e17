// Recursion to the limit throws RangeError in every form of call, and the engine is fine afterwards; the depth is not printed.
// tags: deep-recursion
function kind(f) { try { f(); return 'no limit'; } catch (e) { return (e instanceof RangeError) + e.name; } }
function plain() { return 1 + plain(); }
function args(a, b, c) { return args(a + 1, [b], { c }) + 1; }
var arrow = () => arrow() + 1;
var o = { m() { return this.m() + 1; }, get g() { return this.g + 1; }, set s(v) { this.s = v + 1; }, toString() { return '' + this; }, valueOf() { return +this; } };
function New() { this.x = new New(); }
class K { constructor() { this.k = new K(); } }
class L extends K { constructor() { super(); } m() { return super.toString() + this.m(); } }
function viaApply() { return viaApply.apply(this, arguments) + 1; }
function viaCall(n) { return viaCall.call(this, n + 1) + 1; }
var viaBound = function () { return bound() + 1; }, bound = viaBound.bind(null);
function viaMap(x) { return [x].map(viaMap); }
function viaSort() { [2, 1].sort(viaSort); return 1; }
function even(n) { return odd(n + 1) + 1; }
function odd(n) { return even(n + 1) + 1; }
function dflt(a = dflt()) { return a + 1; }
function caught() { try { return caught() + 1; } finally { count++; } }
var count = 0;
print([plain, args, arrow, () => o.m(), () => o.g, () => { o.s = 1; }, () => `${o}`, () => +o].map(kind).join(' '));
print([() => new New(), () => new K(), () => new L(), () => L.prototype.m.call({ m: L.prototype.m }), viaApply, viaCall, viaBound].map(kind).join(' '));
print([viaMap, viaSort, even, dflt].map(kind).join(' '));
print(kind(caught), count > 100);
// Several times in a row: nothing leaks.
var ok = 0;
for (var i = 0; i < 5; i++) if (kind(plain).startsWith('true') && kind(even).startsWith('true')) ok++;
print(ok);
// Catch at the bottom and go on from there.
function dig(n) { try { return dig(n + 1); } catch (e) { return e instanceof RangeError ? 'bottom' : 'other'; } }
print(dig(0));
// Thousands deep is fine.
function deep(n) { return n === 0 ? 0 : 1 + deep(n - 1); }
print(deep(3000), deep(5000));
var nest = [];
for (var i = 0, a = nest; i < 200; i++) { a[0] = []; a = a[0]; }
print(JSON.stringify(nest).length, String(nest) === '');
