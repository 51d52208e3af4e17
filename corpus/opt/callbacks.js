// Methods of arrays that call back, with closures that are built in: what they see, what they may change meanwhile, exits and exceptions inside, and what shows of it.
const log = [];
const numbers = [5, 3, 8, 1];
function all(list) {
  let sum = 0;
  list.forEach((v, i, own) => { sum += v * (i + 1); if (own !== list) log.push('other'); });
  const doubled = list.map((v) => v * 2);
  const big = list.filter((v) => v > 2);
  const total = list.reduce((a, v, i) => a + v * i, 10);
  const least = list.reduce((a, v) => (v < a ? v : a));
  return [sum, doubled.join('-'), big.length, big[0], total, least, list.some((v) => v === 8), list.every((v) => v > 0), list.find((v) => v > 4), list.findIndex((v) => v === 1)].join();
}
for (let i = 0; i < 300; i++) all(numbers);
print(all(numbers));
print(all([0.5, 1.5]), all([7]), all(['b', 'a', 'c']), all([2 ** 31 - 1, 2 ** 31 - 1, 1]));
for (let i = 0; i < 300; i++) all(numbers);
print(all([1, , 3, , 5]), all([, undefined, null, 2]));
try { all([]); } catch (e) { print(e.name); }
try { all([, ,]); } catch (e) { print(e.name); }

// Changes while it runs: longer, shorter, holes, elements that come and go.
function changing(list, how) {
  let seen = '';
  list.forEach((v, i) => { seen += v + ','; if (i === 1) how(list); });
  return seen + list.length + ' ' + list.map((v, i) => { if (i === 0) how(list); return v + '!'; }).length;
}
const hows = [(l) => l.push(9), (l) => l.pop(), (l) => { l.length = 2; }, (l) => { delete l[2]; }, (l) => { l[3] = 'x'; }, (l) => { l.unshift(0); }, (l) => { l[50] = 1; }, (l) => Object.defineProperty(l, 2, { get() { return 'got'; }, configurable: true })];
for (let i = 0; i < 300; i++) changing([1, 2, 3, 4], () => {});
print(hows.map((how) => changing([1, 2, 3, 4], how)).join(' | '));

// Exceptions out of the callback: to a handler around, with what was done until then; `finally` in between; and no effect twice.
function guarded(list, bad) {
  let done = 0, at = -1;
  try {
    const result = list.map((v, i) => { at = i; done++; if (v === bad) throw new RangeError('bad ' + v); return v + done; });
    return result.join() + ' done ' + done;
  } catch (e) {
    return e.message + ' at ' + at + ' done ' + done;
  } finally {
    log.push(done);
  }
}
for (let i = 0; i < 300; i++) guarded(numbers, i % 5 ? -1 : 8);
print(guarded(numbers, 8), guarded(numbers, -1), guarded(['8', 8, 0.5], 8), log.length);
function never(list) { list.forEach((v) => { throw v; }); return 'none'; }
for (let i = 0; i < 300; i++) try { never(numbers); } catch (e) { if (e !== 5) log.push(e); }
print(never([]), log.length);

// What shows of the function: its frames, its name and text, what `this` is, arguments.
function trace(list) { let text; list.forEach((v) => { text = new Error('here').stack; }); return text; }
const first = trace(numbers).split('\n').length;
let text = '';
for (let i = 0; i < 300; i++) text = trace(numbers);
print(text.split('\n').length - first, [].forEach.name, [].forEach.length, String([].map), 'prototype' in [].forEach);
function selves(list) { let kinds = ''; list.forEach(function () { kinds += typeof this + arguments.length; }); list.forEach(function () { 'use strict'; kinds += typeof this; }); return kinds; }
for (let i = 0; i < 300; i++) selves([1]);
print(selves([1, 2]));
function withThis(list, own) { let t = ''; list.forEach(function (v) { t += this.k + v; }, own); return t; }
for (let i = 0; i < 300; i++) withThis([1], { k: 'k' });
print(withThis([1, 2], { k: 'q' }));

// Nested, recursive, with what they close over; a callback that is passed on, and others than closures.
function matrix(n) { const rows = []; for (let i = 0; i < n; i++) rows.push(i); return rows.map((r) => rows.map((c) => r * n + c).filter((v) => v % 2 === r % 2).reduce((a, b) => a + b, 0)); }
for (let i = 0; i < 200; i++) matrix(4);
print(matrix(5).join());
function depth(tree) { return tree.reduce((most, kid) => Math.max(most, depth(kid) + 1), 0); }
let tree = [];
for (let i = 0; i < 6; i++) tree = [tree, [tree]];
for (let i = 0; i < 20; i++) depth(tree);
print(depth(tree));
function each(list, f) { list.forEach(f); return list.map(f); }
let calls = 0;
for (let i = 0; i < 300; i++) each(numbers, (v) => { calls++; return v; });
print(calls, each(numbers, String).join(), each([4, 9], Math.sqrt).join());
for (const bad of [undefined, 1, {}, class {}]) try { each(numbers, bad); print('called'); } catch (e) { print(e.name); }

// Receivers of other kinds, and arrays whose constructor or species is another.
function mapped(list) { return list.map((v) => v + 1); }
for (let i = 0; i < 300; i++) mapped(numbers);
class Own extends Array {}
const own = Own.from([1, 2]);
print(mapped(own) instanceof Own, mapped(own).length, Array.prototype.map.call('ab', (c) => c + c).join(), mapped({ map: (f) => f(1) }));
const plain = [1, 2];
plain.constructor = { [Symbol.species]: function (n) { this.made = n; } };
print(mapped(plain).made, Array.isArray(mapped([1])));
function filtered(list) { return list.filter((v) => v); }
for (let i = 0; i < 300; i++) filtered(numbers);
const species = Object.getOwnPropertyDescriptor(Array, Symbol.species);
Object.defineProperty(Array, Symbol.species, { value: Own, configurable: true });
print(mapped(numbers) instanceof Own, filtered(numbers) instanceof Own);
Object.defineProperty(Array, Symbol.species, species);
Array.prototype.constructor = Own;
print(mapped(numbers) instanceof Own);
Array.prototype.constructor = Array;
print(mapped(numbers) instanceof Own);
Array.prototype[1] = 'up';
print(mapped([1, , 3]).join(), filtered([0, , 3]).join());
delete Array.prototype[1];
Array.prototype.map = function (f) { return 'replaced'; };
print(mapped(numbers));
