// Computed keys in literals: key before value, each converted once, duplicates overwrite in place, methods and accessors named.
var log = [];
function k(n) { return { toString() { log.push('k' + n); return 'p' + n; } }; }
function v(n) { log.push('v' + n); return n; }
var o = { [k(1)]: v(1), plain: v(2), [k(3)]: v(3), [k(1)]: v(4) };
print(log.join(), JSON.stringify(o));
var i = 0;
var seq = { [i++]: i++, [i++]: i++, ['x' + i]: i };
print(JSON.stringify(seq));
var name = 'dyn';
var m = { [name]() { return 1; }, get [name + 'G']() { return 2; }, set [name + 'S'](q) {}, [name + 'F']: function () {}, [name + 'A']: () => 1,
  [name + 'C']: class {} };
print(m.dyn.name, m.dynF.name, m.dynA.name, m.dynC.name, Object.getOwnPropertyDescriptor(m, 'dynG').get.name,
  Object.getOwnPropertyDescriptor(m, 'dynS').set.name);
function make(key, val) { return { a: 1, [key]: val, b: 2 }; }
var sum = 0, keys = ['x', 'y', 'a', 'b', '0', 'zz'];
for (var j = 0; j < 3000; j++) {
  var q = make(keys[j % 6], j);
  sum = (sum * 3 + q.a + q.b + (q[keys[j % 6]] | 0)) % 1000003;
}
print(sum);
print(keys.map(x => JSON.stringify(make(x, 'v'))).join(' '));
try { log = []; ({ [{ toString() { throw new EvalError(); } }]: log.push('never') }); } catch (e) { print(e.name, log.length); }
try { ({ [{ toString: null, valueOf: () => ({}) }]: 1 }); } catch (e) { print(e.name); }
print(JSON.stringify({ ['__proto__']: 1, [1 + 1]: 2, [null]: 3, [[1, 2]]: 4, [-0]: 5 }));
// A getter and a setter of one computed name join.
var g = { get ['p' + 1]() { return this.s; }, set ['p' + 1](x) { this.s = x + 1; } };
g.p1 = 4;
print(g.p1, Object.keys(g).join());
print(JSON.stringify({ a: 1, b: 2, a: 3 }), Object.keys({ b: 1, a: 1, b: 2 }).join());
