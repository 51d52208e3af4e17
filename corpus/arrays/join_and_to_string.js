// join and toString: holes, null, nested and cyclic arrays, separators of every type, array-likes.
print([1, null, undefined, , 'a', true, 0.5, -0, [2, [3, null]], {}].join(), [1, 2].join(undefined), [1, 2].join(null), [1, 2].join(''), [1,
  2].join(5), [[], [[]]].join('|'));
const cyc = [1, 2];
cyc.push(cyc, [cyc, 3]);
print(cyc.join('-'), String(cyc), cyc.toString());
let log = '';
print([{ toString() { log += 'a'; return 'A'; } }, { valueOf() { log += 'v'; return 1; }, toString() { log += 'b'; return 'B';
  } }].join({ toString() { log += 's'; return '+'; } }), log);
print([].join.call({ length: 3, 0: 'x', 2: 'z' }, '.'), [].join.call('abc', '-'), [].join.call({ length: 2.9 }),
  [].toString.call({ join: () => 'mine' }), [].toString.call({ join: 1 }));
try { [Symbol()].join(); } catch (e) { print(e instanceof TypeError); }
try { [Object.create(null)].join(); } catch (e) { print(e instanceof TypeError); }
try { [1, { toString() { throw new RangeError(); } }].join(); } catch (e) { print(e instanceof RangeError); }
// The join above threw in the middle: the same array must not be taken for a cycle afterwards.
const flaky = [{ n: 0, toString() { if (this.n++ === 0) throw new Error('first'); return 'ok' + this.n; } }];
try { flaky.join(); } catch (e) { print(e instanceof Error); }
print(flaky.join());
const ints = [], doubles = [];
for (let i = 0; i < 2000; i++) { ints.push(i - 1000); doubles.push(i / 8); }
const hash = (s) => { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h; };
print(hash(ints.join()), hash(doubles.join(';')), hash(ints.join('').repeat(2)), ints.join('ab').length);
let t = 0;
for (let i = 0; i < 3000; i++) t += [i, 'x', i / 2].join('').length + String([i]).length + `${[i, i]}`.length + ([] + [i]).length;
print(t);
print(new Array(5).join('ab'), Array(3) + '', [,] + '|', [, ,] + '|', [undefined] == '', [null] == 0, [[[7]]] == 7, ['a', 'b'] == 'a,b');
Array.prototype.join = function () { return 'patched'; };
print(String([1, 2]), [1] + '', `${[1]}`);
