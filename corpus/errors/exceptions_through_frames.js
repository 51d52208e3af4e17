// Exceptions cross hot frames of many kinds: methods, constructors, getters, closures, arrows, bound functions, spread calls; state stays right.
class Boom extends Error { constructor(at) { super('boom ' + at); this.at = at; } }
var limit = 1e9, n = 0;
function leaf(x) { n++; if (x >= limit) throw new Boom(x); return x + 1; }
class K { constructor(x) { this.before = 1; this.v = leaf(x); this.after = 2; } get g() { return leaf(this.v); } m(x) { return leaf(x); } static s(x) { return leaf(x); } set w(x) { leaf(x); } }
var o = { get deep() { return leaf(this.x); }, x: 1, f(...a) { return leaf(...a); } }, bound = leaf.bind(null, 5), arrow = x => leaf(x);
function viaNew(x) { return new K(x).v; }
function viaGetter(x) { o.x = x; return o.deep + 0; }
function viaMethod(x) { return new K(1).m(x) + K.s(x); }
function viaSpread(x) { return o.f(...[x]); }
function viaCallback(x) { return [x, x].map(arrow).reduce((a, b) => a + leaf(b), 0); }
function viaTemplate(x) { return `${{ toString() { return leaf(x); } }}`.length; }
function viaValueOf(x) { return { valueOf() { return leaf(x); } } * 2; }
function viaApply(x) { return leaf.apply(null, [x]) + leaf.call(null, x); }
function viaSetter(x) { new K(1).w = x; return 1; }
function viaIter(x) { var s = 0; for (var v of { [Symbol.iterator]: () => ({ i: 0, next() { return { done: this.i++ > 1, value: leaf(x) }; } }) }) s += v; return s; }
function viaField(x) { return new (class { a = leaf(x); })().a; }
function viaDefault(x, y = leaf(x)) { return y; }
function viaKey(x) { return { [leaf(x)]: 1 } ? 1 : 0; }
var all = [viaNew, viaGetter, viaMethod, viaSpread, viaCallback, viaTemplate, viaValueOf, viaApply, viaSetter, viaIter, viaField, viaDefault, viaKey];
var sum = 0;
for (var i = 0; i < 250; i++) for (var f of all) sum += f(i);
print(sum, n);
limit = 350;
var caught = {}, ok = 0;
for (var i = 300; i < 400; i++) for (var f of all) try { f(i); ok++; } catch (e) { if (!(e instanceof Boom) || e.at < 350) print('wrong', e); caught[f.name] = (caught[f.name] || 0) + 1; }
print(ok, JSON.stringify(caught));
// Locals, arguments and the expression stack of the catching frame are as they were.
function keeper(a, b) {
  var x = a * 2, y = [a], z = 'z' + b, inner = () => x;
  var r = 100 + x * (() => { try { x++; return leaf(b); } catch (e) { x += 10; return e.at; } finally { y.push(b); } })() + inner();
  return [a, b, x, y.join('+'), z, r, arguments.length].join('/');
}
print(keeper(1, 2), keeper(1, 360), keeper(1.5, 999));
var h = 0;
for (var i = 0; i < 800; i++) { var s = keeper(i % 7, 340 + i % 20); for (var j = 0; j < s.length; j++) h = (h * 31 + s.charCodeAt(j)) % 1000003; }
print(h);
// Caught at several depths with a filter; each frame adds to a trail.
function rec(d, x, trail) { try { return d === 0 ? leaf(x) : rec(d - 1, x, trail) + 1; } catch (e) { trail.push(d); if (d === x % 10) return -d; throw e; } }
var out = [];
for (var i = 345; i < 362; i++) { var trail = [], r; try { r = rec(6, i, trail); } catch (e) { r = 'out'; } out.push(r + ':' + trail.join('')); }
print(out.join(' '));
