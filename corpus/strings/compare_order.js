// Strings order by UTF-16 code units, so a surrogate pair sorts before U+FFFF; sorting, min and binary search agree.
const words = ['b', 'a', 'B', '', 'ab', 'aa', 'a\0', '\u00e9', 'z', '\uffff', '\ud83d\ude00', '10', '9', 'A', 'ab ', '\u0100'];
const sorted = [...words].sort();
print(sorted.map((w) => JSON.stringify(w).slice(1, -1).split('').map((c) => (c.charCodeAt(0) > 126 ? 'u' + c.charCodeAt(0).toString(16) : c)).join('')).join(' | '));
let ok = true;
for (let i = 0; i < sorted.length; i++) for (let j = 0; j < sorted.length; j++) {
  const lt = sorted[i] < sorted[j], gt = sorted[i] > sorted[j], le = sorted[i] <= sorted[j], ge = sorted[i] >= sorted[j];
  if (lt !== i < j || gt !== i > j || le !== i <= j || ge !== i >= j) ok = false;
}
print(ok);
function cmp(a, b) { return a < b ? -1 : a > b ? 1 : 0; }
const list = [];
for (let i = 0; i < 1500; i++) list.push('item' + ((i * 7919) % 1500));
const byDefault = [...list].sort(), byFunction = [...list].sort(cmp);
print(byDefault.join() === byFunction.join(), byDefault.slice(0, 5).join(), byDefault.slice(-3).join());
function search(a, x) { let lo = 0, hi = a.length - 1; while (lo <= hi) { const m = (lo + hi) >> 1; if (a[m] === x) return m;
  if (a[m] < x) lo = m + 1; else hi = m - 1; } return -1; }
let sum = 0;
for (let i = 0; i < 1500; i++) sum += search(byDefault, 'item' + i);
print(sum, search(byDefault, 'item'), search(byDefault, 'item1500'));
// Equal text, different inside: rope, slice, number text, wide string without wide characters.
const forms = ['12' + '34', 'x1234y'.slice(1, 5), String(1234), '\u01001234'.slice(1), ['12', '34'].join(''), `${12}${34}`,
  '1234'.split('').join(''), JSON.parse('"1234"')];
let eq = 0;
for (let k = 0; k < 100; k++) for (const a of forms) for (const b of forms) if (a === b && a == b && !(a < b) && a <= b) eq++;
print(eq);
const o = { 1234: 'found' }, m = new Map([['1234', 'map']]), set = new Set(forms);
print(forms.map((f) => o[f]).join(), forms.map((f) => m.get(f)).join(), set.size);
