// Old objects point to new ones again and again: properties, elements, Map entries, environments, prototypes and boxes, after the old ones survived many collections.
var old = { p: null, deep: { q: null } }, oldArr = [], oldMap = new Map(), oldSet = new Set(), oldFn = (() => { var cell = null; return { set: v => { cell = v; }, get: () => cell }; })(), oldW = new WeakMap(), key = {};
class Old { static s = null; constructor() { this.f = null; } }
var oldInst = new Old();
for (var i = 0; i < 64; i++) oldArr.push(null);
function churn(n) { var keep = []; for (var i = 0; i < n; i++) { keep.push({ i, s: 'c' + i, l: [i] }); if (keep.length > 20) keep = []; } return keep.length; }
churn(2000);
var h = 0;
for (var r = 0; r < 300; r++) {
  old.p = { r, s: 'r' + r };
  old.deep.q = [{ r }];
  oldArr[r & 63] = { r: [r] };
  oldMap.set(r % 50, { r });
  oldMap.set('only', { r });
  oldSet.clear(); oldSet.add({ r });
  oldFn.set({ r });
  oldW.set(key, { r });
  Old.s = { r };
  oldInst.f = { r };
  Old.prototype.shared = { r };
  oldInst['dyn' + r % 40] = { r };
  churn(6);
  var sum = old.p.r + old.deep.q[0].r + oldArr[r & 63].r[0] + oldMap.get(r % 50).r + oldMap.get('only').r + [...oldSet][0].r + oldFn.get().r + oldW.get(key).r + Old.s.r + oldInst.f.r + oldInst.shared.r + oldInst['dyn' + r % 40].r;
  if (sum !== r * 12) print('lost at', r, sum);
  h = (h * 31 + sum + old.p.s.length) % 1000003;
}
print(h);
churn(2000);
print(old.p.r, old.deep.q[0].r, oldArr.map(o => o.r[0]).join(), [...oldMap.values()].reduce((a, o) => a + o.r, 0), oldFn.get().r, oldW.get(key).r, Object.keys(oldInst).reduce((a, k) => a + oldInst[k].r, 0));
// By natives: push, splice, sort, fill, assign, defineProperty, swap by pattern, copyWithin, length.
var nat = [], obj = {}, st = 0;
for (var i = 0; i < 40; i++) nat.push({ i });
churn(1000);
for (var r = 0; r < 200; r++) {
  nat.push({ i: r }); nat.shift(); nat.splice(r % 30, 1, { i: -r }); nat.unshift({ i: r / 2 }); nat.pop();
  if (r % 20 === 0) nat.sort((a, b) => a.i - b.i); if (r % 50 === 0) nat.fill({ i: r }, 5, 8);
  Object.assign(obj, { ['k' + r % 20]: { r } }); Object.defineProperty(obj, 'd' + r % 10, { value: [{ r }], configurable: true, enumerable: true });
  [nat[0], nat[39]] = [nat[39], { i: r }];
  nat.copyWithin(10, 20, 22);
  churn(5);
  st = (st * 3 + nat[0].i * 2 + nat[39].i + obj['k' + r % 20].r + obj['d' + r % 10][0].r) % 1000003;
}
print(st, nat.length, nat.map(o => o.i).join());
// A long-lived chain whose tail is always new; an old array of strings that are always new.
var tail = old, names = Array(32).fill('');
for (var r = 0; r < 750; r++) { tail.next = { r }; tail = tail.next; names[r & 31] = 'n' + r + names[r * 7 & 31].slice(0, 5); }
var n = 0;
for (var p = old.next; p; p = p.next) n += p.r;
print(n, names.map(s => s.length).join(''), names[31]);
