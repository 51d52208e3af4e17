// `pop` in line: of elements of each kind, of holes, of nothing, of arrays that may not change, and with a getter or an element in the prototype.
function drain(list) { let text = ''; while (list.length) text += list.pop() + ';'; return text + list.pop() + list.length; }
const make = [() => [1, 2, 3], () => [0.5, 1, NaN], () => ['a', { toString: () => 'o' }, null], () => [1, , 3], () => [, ,], () => [0.5, , 1.5], () => []];
for (let i = 0; i < 200; i++) for (const m of make) drain(m());
print(make.map((m) => drain(m())).join(' | '));
function stack(n) { const s = []; for (let i = 0; i < n; i++) { s.push(i); s.push({ i }); const top = s.pop(); if (top.i !== i) return 'lost'; if (i % 3 === 0) s.pop(); } s[s.length + 1] = 'gap'; return s.length + ':' + s.pop() + s.pop() + s.pop() + s.length; }
for (let i = 0; i < 100; i++) stack(30);
print(stack(50));
function take(list) { try { return list.pop(); } catch (e) { return e.name; } }
for (let i = 0; i < 300; i++) take([i, i]);
const frozen = Object.freeze([1, 2]), sealed = Object.seal([1, 2]), fixed = [1, 2], closed = Object.preventExtensions([1, 2]);
Object.defineProperty(fixed, 'length', { writable: false });
print(take(frozen), take(sealed), take(fixed), take(closed), frozen.length, sealed.length, fixed.length, closed.length);
const like = { length: 2, 0: 'x', 1: 'y', pop: [].pop };
print(take(like), like.length, Object.keys(like).join(), take({ pop: () => 'own' }), take({}));
class Stack extends Array { pop() { return 'sub' + super.pop(); } }
print(take(Stack.from([1, 2])));
const sparse = []; sparse[100000] = 'far';
print(take(sparse), sparse.length, take(sparse), sparse.length);
const proto = [7, 8], heir = Object.create(proto);
print(take(proto), take(heir), heir.length, proto.length);
const got = [1, 2]; Object.defineProperty(got, 1, { get() { return 'got'; }, configurable: true });
print(take(got), got.length);
Array.prototype[2] = 'up';
print(take([1, 2, ,]), take([1, 2]));
delete Array.prototype[2];
Array.prototype.pop = () => 'replaced';
print(take([1]));
