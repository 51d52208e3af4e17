// Deleting and redefining elements while loops run over them; attributes on indices; dictionary elements.
const a = [];
for (let i = 0; i < 200; i++) a[i] = i;
function sum(x) { let s = 0, holes = 0; for (let i = 0; i < x.length; i++) { if (i in x) s += x[i]; else holes++; } return s + '/' + holes;
  }
for (let i = 0; i < 100; i++) sum(a);
for (let i = 0; i < 200; i += 3) delete a[i];
print(sum(a), a.length, Object.keys(a).length);
Object.defineProperty(a, 10, { enumerable: false, value: 1000, configurable: true, writable: true });
print(sum(a), Object.keys(a).includes('10'), a.indexOf(1000), JSON.stringify(a).length, a.propertyIsEnumerable(10),
  a.propertyIsEnumerable(11));
Object.defineProperty(a, 500, { value: 'far', configurable: false, writable: false, enumerable: true });
print(a.length, delete a[500], a[500], sum(a));
a[500] = 'changed';
a.length = 100;
print(a[500], a.length);
let seen = 0;
for (const k in a) { seen++; if (k === '1') { delete a[2]; delete a[4]; } }
print(seen);
function churn(n) {
  const x = [0, 1, 2, 3, 4, 5, 6, 7];
  let h = 0;
  for (let i = 0; i < n; i++) {
    delete x[i & 7];
    x[(i + 3) & 7] = i % 5 === 0 ? i / 2 : i;
    h = (h * 31 + (x[(i * 5) & 7] === undefined ? 7 : x[(i * 5) & 7] * 2)) | 0;
  }
  return h + ':' + Object.keys(x).join('');
}
print(churn(5000), churn(3));
const d = [1, 2, 3];
print(d.hasOwnProperty(1), delete d[1], d.hasOwnProperty(1), d.length, delete d.length, (() => { 'use strict'; try { delete d.length;
  return 'no'; } catch (e) { return e instanceof TypeError; } })());
const desc = (x, i) => { const p = Object.getOwnPropertyDescriptor(x, i); return p ? [p.value, p.writable, p.enumerable,
  p.configurable].join() : 'none'; };
print(desc([7], 0), desc([, 7], 0), desc([0.5], '0'), desc(Object.seal([1]), 0), desc('s', 0), desc([1], 'length'));
Object.defineProperty(d, 'length', { value: 1 });
print(d.join(), d.length);
try { Object.defineProperty(d, 'length', { value: -1 }); } catch (e) { print(e instanceof RangeError); }
try { Object.defineProperty(d, 'length', { get() {} }); } catch (e) { print(e instanceof TypeError); }
