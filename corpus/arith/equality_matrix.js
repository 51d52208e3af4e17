// == and === over edge values of every type against each other, as values and as branches.
const obj = {}, arr = [], boxed = new Number(1), sym = Symbol('s');
const values = [0, -0, 1, -1, 2147483648, 0.5, NaN, '', '0', '1', ' 1 ', 'a', 'true', null, undefined, true, false, obj, arr, [1], boxed,
  new String('a'), sym, { valueOf: () => 1 }];
function loose(a, b) { return a == b; }
function strict(a, b) { return a === b; }
function looseBranch(a, b) { if (a != b) return 0; return 1; }
function strictBranch(a, b) { if (a !== b) return 0; return 1; }
for (let i = 0; i < 3000; i++) { loose(i, 5); strict(i, 5); looseBranch(5, i); strictBranch(5, i); }
for (const a of values) {
  let row = '';
  for (const b of values) {
    const l = loose(a, b), s = strict(a, b);
    row += s ? 'S' : l ? 'l' : '.';
    if (looseBranch(a, b) !== +l || strictBranch(a, b) !== +s) row += '!';
    if (loose(b, a) !== l) row += '?';
  }
  print(row);
}
// Comparison with a null or undefined literal has a shape of its own in most compilers.
function nullish(a) { return [a == null, a === null, a == undefined, a === undefined, a != null, a !== undefined,
  null == a].map(Number).join(''); }
for (let i = 0; i < 3000; i++) nullish(i);
print([0, '', null, undefined, false, NaN, obj, sym].map(nullish).join(' '));
print([0, '', null, undefined, NaN, 1, 'a', obj, sym, true].map((v) => typeof v + ':' + (v ? 1 : 0) + (!v ? 1 : 0)).join(' '));
