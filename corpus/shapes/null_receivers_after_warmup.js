// Hot get, set, call, element and delete sites get null or undefined: TypeError with the operands evaluated in the right order.
var log = [];
function get(o) { return o.x; }
function set(o, v) { o.x = v; }
function call(o, v) { return o.m(v); }
function at(o, k) { return o[k]; }
function put(o, k, v) { o[k] = v; }
function del(o) { return delete o.x; }
function deep(o) { return o.x.y; }
var good = { x: 1, m(v) { return v; } };
for (var i = 0; i < 3000; i++) {
  get(good); set(good, { y: i }); call(good, i); at(good, 'x'); put(good, 'x', { y: 1 }); deep(good); del({ x: 1 });
}
function name(f) { try { return 'no throw ' + f(); } catch (e) { return e.constructor.name; } }
for (var bad of [null, undefined])
  print([() => get(bad), () => set(bad, 1), () => call(bad, 1), () => at(bad, 'x'), () => put(bad, 'x', 1), () => del(bad), () => deep(bad),
    () => deep({ x: bad }), () => deep({})].map(name).join());
print(deep({ x: 5 }), deep({ x: '' }), deep(good));
// Which side effects come before the throw.
function e(s, v) { log.push(s); return v; }
function order(f) { log = []; return name(f) + '[' + log.join('') + ']'; }
function getAt(o) { return e('o', o)[e('k', 'key')]; }
function setAt(o) { return e('o', o)[e('k', 'key')] = e('v', 1); }
function setDot(o) { return e('o', o).x = e('v', 1); }
function callDot(o) { return e('o', o).m(e('a', 1)); }
function addAt(o) { return e('o', o)[e('k', 'key')] += e('v', 1); }
for (var i = 0; i < 2000; i++) { getAt(good); setAt(good); setDot({}); callDot(good); addAt(good); }
print([getAt, setAt, setDot, callDot, addAt].map(f => order(() => f(null))).join(' '));
print(order(() => e('o', undefined)[{ toString() { log.push('key converted'); return 'x'; } }]));
// The site works on afterwards.
print(get({ x: 'fine' }), call({ m: v => v * 2 }, 21));
var caught = 0;
for (var i = 0; i < 3000; i++) try { get(i % 3 ? good : null); } catch (x) { caught++; }
print(caught);
