// for-in: integer keys ascending, then strings by creation, then the prototype's; shadowed and non-enumerable keys skipped.
const proto = { p1: 1, shared: 1, 7: 'proto7', hiddenBelow: 1 };
const o = Object.create(proto);
o.z = 1; o[10] = 1; o.a = 1; o[2] = 1; o.shared = 2; o['-1'] = 1; o['1.5'] = 1; o['01'] = 1; o[4294967295] = 1; o[4294967294] = 1;
Object.defineProperty(o, 'hiddenBelow', { value: 1, enumerable: false });
Object.defineProperty(o, 'invisible', { value: 1, enumerable: false });
o[Symbol('s')] = 1;
const keys = (x) => { const r = []; for (const k in x) r.push(k); return r.join(' '); };
for (let i = 0; i < 2000; i++) keys({ a: 1, b: 2 });
print(keys(o), '|', Object.keys(o).join(' '));
delete o.z; o.z = 2; delete o[2]; o.late = 1;
print(keys(o));
print(keys([3, 4, , 5]), '|', keys('abc'), '|', keys(5), '|', keys(null), '|', keys(undefined), '|', keys(Symbol()), '|', keys(() => 0),
  '|', keys(new (class { x = 1; m() {} })()));
print(keys(Object.assign([1, 2], { extra: 1 })), '|', keys(new String('hi')), '|', keys(Object.create({ a: 1 }, { a: { value: 1,
  enumerable: false } })), '|', keys(new Map([[1, 2]])));
function count(x) { let n = 0, t = ''; for (const k in x) { n += x[k]; t += k; } return t + n; }
const shapes = [{ a: 1 }, { b: 1, c: 2 }, { c: 3, b: 4, a: 5 }, [6, 7], Object.create({ q: 8 })];
for (let i = 0; i < 3000; i++) count(shapes[i % 5]);
print(shapes.map(count).join(' '));
// Keys deleted before they are reached are not visited.
const d = { a: 1, b: 2, c: 3, d: 4 };
let seen = '';
for (const k in d) { seen += k; if (k === 'a') { delete d.b; delete d.d; } if (k === 'c') delete d.c; }
print(seen, Object.keys(d).join());
const arr = [1, 2, 3, 4, 5];
seen = '';
for (const i in arr) { seen += i; arr.length = 3; }
print(seen);
let target = {}, v;
for (target.prop in { x: 1, y: 2 }) seen += target.prop;
for (v in { last: 1 }); 
for (var w = 5 in {}) ;
for (const [first] in { hello: 1, world: 2 }) seen += first;
print(seen, target.prop, v, w);
const fns = [];
for (const k in { a: 1, b: 2 }) fns.push(() => k);
for (let k in { c: 1 }) { fns.push(() => k); k += '!'; }
print(fns.map((f) => f()).join());
const big = {};
for (let i = 0; i < 1500; i++) big['k' + ((i * 7919) % 1500)] = i;
let h = 0, n = 0;
for (const k in big) { h = (h * 31 + big[k] * n++) % 1000003; }
print(h, n);
