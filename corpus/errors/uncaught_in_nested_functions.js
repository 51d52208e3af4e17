// Ends by an error thrown deep in closures, a sort comparator and a getter, with finally blocks printing in order on the way out.
class Deep extends TypeError {}
var o = { get v() { try { throw new Deep('deep'); } finally { print('getter'); } } };
function cmp(a, b) { try { return a + o.v; } finally { print('comparator'); } }
function go(n) { try { return n === 0 ? [2, 1].sort(cmp) : go(n - 1); } finally { print('go', n); } }
print('start');
try { go(3); } catch (e) { print(e instanceof Deep, e instanceof TypeError); }
go(1);
print('never');
