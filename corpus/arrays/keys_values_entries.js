// Array iterators: keys, values, entries over holes and growing arrays, prototypes replaced, manual next.
const a = ['x', , 'z'];
print([...a.keys()].join(), [...a.values()].join('|'), JSON.stringify([...a.entries()]), a[Symbol.iterator] === a.values);
const it = a.entries();
print(Object.prototype.toString.call(it), it[Symbol.iterator]() === it, typeof it.next, it.next().value.join(':'), it.next().value[1]);
a.push('w');
print(it.next().value.join(':'), it.next().value.join(':'), it.next().done, it.next().value);
let s = 0;
const big = [];
for (let i = 0; i < 1000; i++) big.push(i % 3 ? i : i / 2);
for (const [i, v] of big.entries()) s += i * v;
for (const i of big.keys()) s -= i;
for (const v of big) s += v;
print(s);
function total(arr) { let t = 0; for (const v of arr) t += v; return t; }
for (let i = 0; i < 1500; i++) total([1, 2, 3]);
print(total([1, 2, 3]), total([0.5, 1]), total(['a', 'b']), total([]), total([1, , 2]), total(new Set([4, 5])), total('67'));
// The loop above is hot for arrays: replacing the iterator must take effect in every array loop.
const proto = Object.getPrototypeOf([][Symbol.iterator]());
const originalNext = proto.next;
let calls = 0;
proto.next = function () { calls++; return originalNext.call(this); };
print(total([1, 2, 3]), calls, [...[1, 2]].length, calls, Math.max(...[5, 6]), calls);
const [p, q] = [8, 9];
print(p + q, calls);
proto.next = originalNext;
print(total([1, 2, 3]), calls);
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { let i = 0; const self = this;
  return { next: () => ({ done: i >= self.length, value: self[i++] * 10 }) }; };
print(total([1, 2, 3]), [...[1, 2]].join(), Array.from([3]).join());
Array.prototype[Symbol.iterator] = original;
print(total([1, 2, 3]), [...[1, 2]].join());
const own = [1, 2, 3];
own[Symbol.iterator] = () => [7, 7][Symbol.iterator]();
print(total(own), [...own].join(), [].keys.call({ length: 2 }).next().value, [...[].values.call({ length: 2, 0: 'p', 1: 'q' })].join());
