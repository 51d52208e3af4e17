// Sorting with comparators that are built in: which values are compared and in what order, stability, exits and exceptions inside, what changes meanwhile, and which arrays are left to
// the function in Rust.
let seed = 1;
function random(n) { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return (seed >> 8) % n; }
const make = {
  random: (n) => Array.from({ length: n }, () => random(1000)),
  ascending: (n) => Array.from({ length: n }, (_, i) => i),
  descending: (n) => Array.from({ length: n }, (_, i) => n - i),
  equal: (n) => Array.from({ length: n }, () => 7),
  few: (n) => Array.from({ length: n }, () => random(5)),
  nearly: (n) => Array.from({ length: n }, (_, i) => (random(9) ? i : random(n))),
  doubles: (n) => Array.from({ length: n }, () => random(1000) / 8 - 50),
};
const sizes = [0, 1, 2, 3, 5, 31, 63, 64, 65, 127, 130, 200, 513];

// The sequence of comparisons shows, and has to be the same in every tier.
let digest = 0, compared = 0;
function watched(list) { list.sort((a, b) => { compared++; digest = (Math.imul(digest, 31) + a * 7 + b) | 0; return a - b; }); return list; }
function copied(list) { return list.toSorted((a, b) => { compared++; digest = (Math.imul(digest, 31) + a * 7 + b) | 0; return b - a; }); }
const ordered = (list) => list.every((v, i) => i === 0 || list[i - 1] <= v);
for (let round = 0; round < 2; round++) {
  for (const kind in make) {
    digest = compared = 0;
    let fine = true;
    for (const n of sizes) {
      const list = make[kind](n);
      const before = list.join(), other = copied(list);
      fine = fine && list.join() === before && ordered(other.slice().reverse());
      fine = ordered(watched(list)) && fine && list.length === n;
    }
    print(kind, fine, compared, digest);
  }
}

// Equals keep their order.
function stable(n) { const list = []; for (let i = 0; i < n; i++) list.push({ key: random(6), at: i }); list.sort((a, b) => a.key - b.key); return list.every((r, i) => i === 0 || list[i - 1].key < r.key || (list[i - 1].key === r.key && list[i - 1].at < r.at)); }
let all = true;
for (let i = 0; i < 30; i++) all = stable(i * 9) && all;
print(all);

// What comparators give: int32s, doubles, NaN, booleans, strings, nothing, objects, symbols.
function gives(list, how) {
  try {
    return list.slice().sort((a, b) => {
      switch (how) {
        case 0: return a - b;
        case 1: return (a - b) / 3;
        case 2: return NaN;
        case 3: return a > b;
        case 4: return String(b - a);
        case 5: return undefined;
        case 6: return { valueOf() { return b - a; } };
        case 7: return a < b ? -Infinity : Infinity;
        case 8: return -0;
        case 9: return null;
        case 10: return a < b ? '-1' : 'x';
        default: return Symbol('s');
      }
    }).join();
  } catch (e) { return e.name; }
}
const ten = [3, 9, 1, 7, 5, 8, 2, 6, 4, 0];
for (let i = 0; i < 60; i++) gives(ten, 0);
for (let how = 0; how < 12; how++) print(how, gives(ten, how));
for (let i = 0; i < 48; i++) gives(ten, i % 12);
for (let how = 0; how < 12; how++) print(how, gives(ten, how));

// Values of all kinds, and kinds that change.
function byText(list) { return list.slice().sort((a, b) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)).map(String).join('|'); }
for (let i = 0; i < 40; i++) byText(ten);
print(byText([0.5, 0.25, 1]), byText(['b', 'a', 'c', 'aa']), byText([null, true, 'x', 1, 0.5, { toString() { return 'o'; } }]), byText([2 ** 31, -1, 0.1, -0]));

// Exceptions leave the array as it was.
function failing(list, at) { let n = 0; try { list.sort((a, b) => { if (n++ === at) throw new RangeError('at ' + at); return a - b; }); return 'sorted ' + list.join(); } catch (e) { return e.message + ' ' + list.join(); } }
for (let i = 0; i < 60; i++) failing(ten.slice(), -1);
print(failing(ten.slice(), 0), failing(ten.slice(), 7), failing(ten.slice(), 1000));
const long = make.random(200);
print([0, 3, 100, 400, 900].map((at) => { const list = long.slice(); return failing(list, at).slice(0, 6) + (list.join() === long.join()); }).join());

// The comparator changes the array.
const text = (list) => Array.prototype.join.call(list);
function changing(how) {
  const list = ten.slice();
  let n = 0;
  try { list.sort((a, b) => { if (n++ === 5) how(list); return a - b; }); } catch (e) { return e.name + ' ' + list.length + ' ' + text(list); }
  return list.length + ' ' + text(list);
}
const hows = [() => {}, (l) => l.push(99), (l) => l.pop(), (l) => { l.length = 0; }, (l) => { l.length = 3; }, (l) => { delete l[2]; }, (l) => { l[3] = 'x'; }, (l) => l.unshift(0.5), (l) => { l[50] = 1; },
  (l) => Object.freeze(l), (l) => Object.defineProperty(l, 2, { get() { return 'got'; }, set(v) { l.got = v; }, configurable: true }), (l) => Object.defineProperty(l, 4, { value: 'fixed', writable: false }),
  (l) => Object.preventExtensions(l), (l) => { l.length = 2; Object.preventExtensions(l); }, (l) => Object.setPrototypeOf(l, null), (l) => l.sort(), (l) => l.sort((a, b) => b - a)];
for (let i = 0; i < 60; i++) changing(hows[0]);
print(hows.map(changing).join('\n'));

// Holes and undefined, and other receivers.
function numbers(list) { const given = list.sort((a, b) => a - b); return (given === list) + ' ' + list.length + ' ' + Array.prototype.join.call(list) + ' ' + Object.keys(list).join(''); }
function numbersCopied(list) { const given = Array.prototype.toSorted.call(list, (a, b) => a - b); return given.length + ' ' + given.join() + ' ' + Object.keys(given).join(''); }
for (let i = 0; i < 60; i++) { numbers(ten.slice()); numbersCopied(ten); }
class Own extends Array {}
const holey = new Array(6);
for (let i = 0; i < 6; i++) holey[i] = 6 - i;
for (const list of [[3, , 1], [undefined, 2, 1], [2, undefined, , 1], [, ,], [undefined, undefined], [], [1], holey, Own.of(3, 2, 1), [0.5, -0.5, 0.25], ['3', 1, '2']]) print(numbersCopied(list), '/', numbers(list));
const sparse = [5, 4];
sparse[100000] = 1;
numbers(sparse);
print(Object.keys(sparse).join(), sparse.length, sparse[0]);
const like = { length: 3, 0: 3, 1: 1, 2: 2, sort: [].sort };
print(numbers(like), numbersCopied(like), numbersCopied('312'));
for (const list of [[3, 1, 2], []]) try { numbers(Object.freeze(list)); print('sorted'); } catch (e) { print(e.name, list.join()); }
function any(list, f) { return list.sort(f).join(); }
for (let i = 0; i < 60; i++) any(ten.slice(), (a, b) => b - a);
print(any(ten.slice(), undefined), any(ten.slice(), (a, b) => a - b), any(ten.slice(), Math.min), any([10, 9, 1]));
for (const bad of [null, 1, 'f', {}]) try { any([], bad); print('called'); } catch (e) { print(e.name); }

// What the comparator sees, and what shows of the function.
function selves(list) { let seen = ''; list.sort(function () { 'use strict'; seen += typeof this + arguments.length; return 0; }); return seen; }
function trace(list) { let text = ''; list.sort((a, b) => { text = text || new Error('here').stack; return a - b; }); return text.split('\n').length; }
const lines = trace([2, 1]);
for (let i = 0; i < 80; i++) { selves([1, 2]); trace([2, 1]); }
print(selves([1, 2]), trace([2, 1, 3]) - lines, [].sort.name, [].sort.length, String([].toSorted));
function nested(rows) { return rows.map((r) => r.slice()).sort((a, b) => a.slice().sort((x, y) => x - y)[0] - b.slice().sort((x, y) => x - y)[0]).map((r) => r.join('')).join(); }
for (let i = 0; i < 30; i++) nested([[3, 4], [9, 1], [5, 2]]);
print(nested([[3, 4], [9, 1], [5, 2], [0], [7, 7]]));
function by(key, direction) { return (a, b) => (a[key] < b[key] ? -direction : a[key] > b[key] ? direction : 0); }
function ranked(list) { return list.slice().sort(by('x', 1)).concat(list.slice().sort(by('y', -1))).map((p) => p.x + p.y).join(); }
const points = [{ x: 1, y: 'b' }, { x: 0, y: 'c' }, { x: 2, y: 'a' }];
for (let i = 0; i < 60; i++) ranked(points);
print(ranked(points));

// Prototypes with elements, last, since nothing is as it was afterwards: what they run happens once.
let got = 0;
Object.defineProperty(Array.prototype, 1, { get() { got++; return 5; }, set(v) { got += 100; }, configurable: true });
print(numbers([3, , undefined, 1]), got, numbers([3, , 2]), got);
delete Array.prototype[1];
print(numbers([3, , 2, 1]), numbers([3, 2, 1]));
