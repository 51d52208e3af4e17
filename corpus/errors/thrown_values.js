// Anything can be thrown: primitives, functions, frozen objects, the same object twice; identity is kept through frames, rethrows and finally; hot.
var o = {}, f = () => 1, sy = Symbol('t'), frozen = Object.freeze({ z: 1 });
var vals = [1, -0, NaN, '', 'str', true, false, null, undefined, sy, o, f, frozen, [1], new Error('e'), 2147483648, 1.5];
function thrower(v) { throw v; }
function through(v, n) { if (n === 0) thrower(v); try { return through(v, n - 1); } finally { count++; } }
var count = 0, same = 0;
for (var r = 0; r < 200; r++) for (var v of vals) try { through(v, 5); } catch (e) { if (Object.is(e, v)) same++; }
print(same === 200 * vals.length, count);
print(vals.map(v => { try { thrower(v); } catch (e) { return typeof e; } }).join());
// Rethrown, wrapped, replaced in finally, swallowed by return in finally.
function re(v) { try { thrower(v); } catch (e) { throw e; } }
function wrap(v) { try { re(v); } catch (e) { throw new TypeError('w', { cause: e }); } }
function replace(v) { try { wrap(v); } finally { throw 'replaced'; } }
function swallow(v) { try { replace(v); } finally { return 'swallowed ' + v; } }
function get(g, v) { try { return g(v); } catch (e) { return e; } }
print(get(re, o) === o, get(wrap, o).cause === o, get(replace, o), get(swallow, 5));
// The catch variable: assignable, shadowing, a pattern, none at all.
var e = 'outer';
try { throw 'inner'; } catch (e) { e += '!'; var seen = e; }
print(e, seen);
try { throw { code: 1, deep: { x: [2] } }; } catch ({ code, deep: { x: [y] }, none = 'dflt' }) { print(code, y, none); }
try { throw 1; } catch { print('no binding'); }
try { try { throw 'first'; } catch { throw 'second'; } } catch (x) { print(x); }
// A throw from within catch, finally, a catch pattern, a default.
print(get(() => { try { throw null; } catch ({ a }) { } }).constructor.name, get(() => { try { throw {}; } catch ({ a = thrower('from default') }) { } }), get(() => { try { throw 1; } catch (e) { try { throw 2; } catch (e) { } return e; } }));
// throw as the body of arrows in conditionals, logical operators and calls.
var must = v => v ?? thrower('missing');
print(get(must, 0), get(must), get(() => [1, thrower('in list'), 2]), get(() => ({ a: thrower('in object') })), get(() => `${thrower('in template')}`), get(() => f(thrower('in argument'))), get(() => thrower(thrower('nested'))));
// Hot: thrown ints and doubles as control flow; a search that leaves by throw.
function find(list, p) { try { list.forEach(x => { if (p(x)) throw x; }); } catch (x) { return x; } return -1; }
var h = 0;
for (var i = 0; i < 2500; i++) h = (h * 3 + find([1, 2.5, i, 'x'], x => x === (i % 3 ? 2.5 : i))) % 99991;
print(h);
// The stack of an error belongs to where it was made; it's there for thrown errors and custom classes, and settable.
class Own extends Error {}
print([new Error(), new Own(), get(() => null.x), get(() => undefinedName), get(() => [].x.y)].map(x => typeof x.stack).join(), (x => { x.stack = 'mine'; return x.stack; })(new Error()));
