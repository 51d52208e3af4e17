// Default parameters: evaluated per call from left to right in their own scope, with TDZ; only undefined takes them; hot with and without.
var evals = 0;
function d(a, b = (evals++, a + 1), c = a + b) { return [a, b, c].join(); }
for (var i = 0; i < 3000; i++) d(i, i & 1 ? undefined : 0);
print(evals, d(1), d(1, 5), d(1, undefined, 9), d(1, null), d(), d(1, NaN, 0));
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => ((a = b, b = 1) => a)()), attempt(() => ((a = b, b = 1) => a)(2)), attempt(() => ((a = a) => a)()));
// The body's var is apart from the parameter's scope when a closure in a default sees the parameter.
function scopes(x, getX = () => x, setX = v => { x = v; }) {
  var x;
  var before = x;
  x = 'body';
  setX('param');
  return [before, x, getX()].join();
}
print(scopes('in'));
var outer = 'outer';
function seesOuter(f = () => outer) { var outer = 'inner'; return f() + outer; }
function seesBodyFn(f = () => typeof inBody) { function inBody() {} return f() + typeof inBody; }
print(seesOuter(), seesBodyFn());
function dfltThis(v = this.v, args = arguments.length) { return [v, args].join(); }
print(dfltThis.call({ v: 'this' }), dfltThis.call({ v: 1 }, undefined, undefined));
function sideEffects(a = log.push('a'), { b = log.push('b'), c } = (log.push('obj'), {}), [e = log.push('e')] = []) { return log.join(); }
var log = [];
print(sideEffects());
log = [];
print(sideEffects(0, { b: 1 }, [2]) === '', log.length);
// length counts the parameters before the first default.
print(d.length, ((a, b) => 1).length, ((a = 1, b) => 1).length, ((...r) => 1).length, (({ a }, [b], c = 1) => 1).length, ((a, ...r) => 1).length);
// A function declaration of the parameter's name wins; a default may refer to the function itself.
function over(f = 1) { function f() {} return typeof f; }
function self(n, k = n ? self(n - 1) : 'end') { return k; }
print(over(), self(5));
function thrower(a = (() => { throw new RangeError(); })()) { return a; }
var caught = 0;
for (var i = 0; i < 3000; i++) try { thrower(i % 2 ? i : undefined); } catch (e) { caught++; }
print(caught);
var o = { get p() { return 'getter'; }, m(a = this.p, b = () => this.p) { return a + b(); } };
print(o.m(), o.m('x'), attempt(() => { var m = o.m; return m('y', () => 'z'); }));
class K { constructor(a = new.target.name, b = () => this) { this.a = a; this.same = b() === this; } }
print(new K().a, new K().same, new (class L extends K { constructor(x = 'L' + new.target.name) { super(x); } })().a);
