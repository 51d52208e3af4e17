// Variables of a body that is apart from its parameters begin undefined, whatever the parameters' patterns and defaults
// left in the registers.
var seen = [];
function object({ } = { c: 3 }) { var r = String(v); var v; return r; }
function named({ a } = { a: { b: 3 } }, b = [a, a]) { var r = [v, typeof w, b.length].join(); var v, w; return r; }
function array([a, [b]] = [1, [2]], c = `${a}${b}`) { var x, y, z; return [x, y, z, c].join(); }
function counted(a = {}, b = {}, { } = {}) { v++; var r = String(v); (() => late); var v = function () { return b; }; let late = arguments; return r; }
function hoisted(a = [1, 2].map(x => x * 2)) { var r = typeof f; if (a) { function f() {} } return r + typeof f; }
function same(a = 1, b = () => a) { var a, c; a++; return [a, b(), c].join(); }
function loops(a = [...'xyz'].join('')) { var r = ''; for (var i = 0; i < 2; i++) { var v; r += v; v = i; } return r + a; }
const arrow = ({ } = { c: { d: 3 } }) => { const r = String(v); var v; return r; };
class C {
  constructor({ a } = { a: [1] }) { var v; this.v = String(v) + a; }
  m(x = {}, [y = x] = []) { var v; return v === undefined && y === x; }
  static { var v; seen.push(v); }
}
function fresh(depth, { } = { depth }) { var v; if (v !== undefined) return 'stale'; v = depth; return depth ? fresh(depth - 1) : 'fresh'; }
for (let i = 0; i < 200; i++) { object(); named(); counted(); hoisted(); loops(); arrow(); new C().m(); }
print(object(), named(), array(), counted(), hoisted(), same(), loops(), arrow(), new C().v, new C().m(), fresh(50));
print(object(1), named({ a: 1 }, [1]), array('ab'.split('')), same(4), String(seen));
