// Arguments objects, rest parameters, defaults and destructured parameters, with too few and too many arguments.
function mapped(a, b) { arguments[0] = b; b = 5; return a + ':' + arguments[1] + ':' + arguments.length; }
function strict(a, b) { 'use strict'; arguments[0] = b; b = 5; return a + ':' + arguments[1] + ':' + arguments.length; }
function rest(a, ...others) { let s = a; for (const o of others) s += o; return s + others.length; }
function defaults(a, b = a + 1, c = () => a + b) { a = 10; return [a, b, c()].join(); }
function pattern({ x, y: { z = 3 } = {} }, [p, , q = p] = [1, 2]) { return [x, z, p, q].join(); }
function sum() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
function pass(f, ...args) { return f(...args, args.length); }
let text = '';
for (let i = 0; i < 300; i++) {
  text = [mapped(i, 2), strict(i, 2), rest(i, 1, 2), defaults(i), pattern({ x: i }), sum(i, 1, 2), pass(sum, i, 1)].join(' ');
}
print(text);
print(mapped(1), mapped(1, 2, 3), mapped('a', 'b'), strict(), strict(1), strict(1, 2, 3));
print(rest(), rest(1), rest('a', 'b', 'c'), rest(0.5, 1, null), defaults(), defaults(1, undefined), defaults(1, 2, () => 'own'));
print(pattern({}), pattern({ x: 1, y: { z: 4 } }, [7]), pattern({ x: 1, y: { z: undefined } }, 'st'), sum(), sum('1', 2), sum(0.5, 0.25), pass(sum), pass(Math.max, 3, 9));
for (const bad of [undefined, null]) { try { pattern(bad); } catch (e) { print(e.name); } try { pattern({}, bad ?? null); } catch (e) { print(e.name); } }
