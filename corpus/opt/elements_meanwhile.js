// Arrays of another kind come to a function that is optimised already and has seen one kind: each kind after each other, read and written.
const kinds = {
  ints: () => [1, 2, 3], doubles: () => [0.5, -0, 2.5], any: () => ['a', 1, null], holey: () => [1, , 3], holeyDoubles: () => [0.5, , 1e300], holeyAny: () => [, 'b', {}.x],
  empty: () => [], grown: () => { const a = []; a[2] = 7; return a; }, sparse: () => { const a = [4]; a[100000] = 5; return a; }, frozen: () => Object.freeze([6, 7, 8]), arguments: () => (function () { return arguments; })(9, 8, 7), like: () => ({ 0: 1, 1: 'x', 2: 2.5, length: 3 }), string: () => 'abc',
};
const read = 'let s = ""; for (let j = 0; j < 3; j++) s += a[j] + ";"; return s;';
const write = 'for (let j = 0; j < 3; j++) a[j] = v + j; return Array.prototype.join.call(a).slice(-30);';
const values = { ints: 1, doubles: 0.25, any: 'v', holeyDoubles: 0.5 };
for (const from of Object.keys(values)) {
  const shown = [];
  for (const to of Object.keys(kinds)) {
    // A function each, so that nothing is known from another.
    for (const body of [read, write]) {
      const f = new Function('a', 'v', body);
      for (let i = 0; i < 30; i++) f(kinds[from](), values[from]);
      shown.push(f(kinds[to](), values[from]));
    }
  }
  print(from, shown.join(' '));
}
