// Relational and equality operators between strings and numbers; strings compare by code unit.
function lt(a, b) { return a < b; }
function eq(a, b) { return a == b; }
for (let i = 0; i < 3000; i++) { lt(i, 10); eq(i, 10); }
const strings = ['', '0', '1', '10', '9', '-1', ' 1', '1 ', '1e1', '0x0A', 'Infinity', 'abc', 'abd', 'ab', 'B', '\u00e9', '\uffff',
  '\ud83d\ude00'];
for (const a of strings) print(JSON.stringify(a), strings.map((b) => (lt(a, b) ? '<' : lt(b, a) ? '>' : '=')).join(''));
const numbers = [0, 1, 10, 9, -1, Infinity, NaN];
print(strings.map((s) => numbers.map((n) => (lt(s, n) ? '<' : lt(n, s) ? '>' : eq(s, n) ? '=' : '?')).join('')).join(' '));
for (let i = 0; i < 3000; i++) { lt('a' + i, 'a'); eq('b' + i, 'b5'); }
print(lt(1, 2), lt('1', 2), lt('a', 'b'), eq('b5', 'b' + 5), eq('', 0), eq(null, 0), lt(null, 1), lt(undefined, 1));
const long = 'x'.repeat(1000);
print(lt(long + 'a', long + 'b'), lt(long, long + 'a'), eq(long + '1', long + 1), lt([1], [2]), lt([10], [9]), lt({}, []));
let count = 0;
for (let i = 0; i < 2000; i++) if (String(i) < String(i + 1)) count++;
print(count);
