// lastIndex with and without g and y: read, moved, reset, converted, refused.
function step(re, s) { var m = re.exec(s); return (m ? m[0] + '@' + m.index : 'null') + ' -> ' + re.lastIndex; }
var g = /a./g;
for (var i = 0; i < 4; i++) print(step(g, 'abacxa'));
var y = /a./y;
for (var i = 0; i < 4; i++) print(step(y, 'abacxad'));
var n = /a./;
n.lastIndex = 5;
print(step(n, 'abac'));
g.lastIndex = 7; print(step(g, 'abac'));
g.lastIndex = 4; print(step(g, 'abac'));
g.lastIndex = -3; print(step(g, 'abac'));
g.lastIndex = 1.9; print(step(g, 'abac'));
g.lastIndex = '2'; print(step(g, 'abac'));
g.lastIndex = NaN; print(step(g, 'abac'));
g.lastIndex = Infinity; print(step(g, 'abac'));
var log = [];
g.lastIndex = { valueOf: function () { log.push('valueOf'); return 1; } };
print(step(g, 'abac'), log);
n.lastIndex = { valueOf: function () { log.push('even without g'); return 1; } };
print(/b/.exec.call(n, 'abac')[0], typeof n.lastIndex, log);
var frozen = Object.freeze(/a/g);
try { frozen.exec('b'); print('no error'); } catch (e) { print(e.name); }
try { frozen.test('a'); print('no error'); } catch (e) { print(e.name); }
var still = Object.freeze(/a/);
print(still.test('a'), still.test('b'), still.lastIndex);
Object.defineProperty(n, 'lastIndex', { value: 3, writable: false });
print(n.test('b'), n.lastIndex, 'xxb'.search(Object.freeze(/b/)));
