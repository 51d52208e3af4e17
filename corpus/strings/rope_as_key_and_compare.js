// A rope used as a property key, a Map key, in comparisons and switch must equal its flat twin.
const o = { alpha_beta: 1, k12: 2 };
function get(a, b) { return o[a + b]; }
for (let i = 0; i < 3000; i++) get('alpha_', 'beta');
print(get('alpha_', 'beta'), get('k', 12), get('alpha', '_beta'), get('', 'k12'), get('k', 13));
const m = new Map();
for (let i = 0; i < 2000; i++) m.set('key number ' + (i % 100), i);
print(m.size, m.get('key number ' + 42), m.get('key ' + 'number ' + '42'), m.has('key number 100'));
const dict = {};
for (let i = 0; i < 3000; i++) { const k = 'prefix-' + (i % 37) + '-suffix'; dict[k] = (dict[k] || 0) + i; }
print(Object.keys(dict).length, dict['prefix-36-suffix'], Object.keys(dict).slice(0, 3).join());
function sw(a, b) {
  switch (a + b) {
    case 'foobar': return 1;
    case 'foo' + 'baz': return 2;
    case '': return 3;
    default: return 0;
  }
}
let t = 0;
for (let i = 0; i < 3000; i++) t += sw('foo', i & 1 ? 'bar' : 'baz') + sw('', '') + sw('f', 'oo');
print(t);
const long1 = 'a'.repeat(300) + 'b', long2 = 'a'.repeat(150) + 'a'.repeat(150) + 'b', long3 = 'a'.repeat(301);
print(long1 === long2, long1 == long2, long1 === long3, long1 > long3, long1 < long3, long1 !== long2);
function eq(x, y) { return x === y; }
for (let i = 0; i < 3000; i++) eq('s' + i, 's' + i);
print(eq('long string here ' + 1, 'long string here ' + '1'), eq('a' + 'b', 'ba'), eq('', '' + ''), eq('1', 1));
print('x' in { ['' + 'x']: 0 }, delete o['alpha_' + 'beta'], Object.keys(o).join(), [1, 2, 3]['' + 1], ({ 10: 'ten' })['1' + '0']);
const digits = [5, 6, 7, 8];
let d = 0;
for (let i = 0; i < 4000; i++) d += digits['' + (i & 3)];
print(d, digits['len' + 'gth'], digits['p' + 'op'](), digits.length);
