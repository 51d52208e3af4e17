// Allocation inside getters, valueOf, toString, toJSON, comparators, iterators and replacers, with temporaries of the outer operation alive on the stack.
function junk() { var a = []; for (var i = 0; i < 2; i++) a.push({ i, s: 'j' + i }); return a[1].i; }
class V { constructor(n) { this.n = n; } valueOf() { junk(); return this.n; } toString() { junk(); return 'V' + this.n; } get g() { junk(); return { n: this.n, l: [this.n] }; } set s(x) { junk(); this._s = { x }; } toJSON() { junk(); return { n: [this.n] }; } [Symbol.iterator]() { var i = 0, n = this.n; return { next: () => { junk(); return { value: { i, n }, done: i++ >= 3 }; } }; } }
var sum = 0, text = '';
for (var i = 0; i < 200; i++) {
  sum += new V(i) + new V(1) * new V(2) - new V(i);
  text = `${new V(i)}-${new V(i + 1)}` + new V(2) + [new V(3), new V(4)];
  if (text !== `V${i}-V${i + 1}2V3,V4`) print('wrong', text);
}
print(sum, text);
var acc = 0;
for (var i = 0; i < 200; i++) {
  var o = { a: [i], b: new V(i).g, c: { d: new V(i + 1).g.l[0] }, ...new V(i).g, [new V(i)]: 'key' };
  acc = (acc * 3 + o.a[0] + o.b.l[0] + o.c.d + o.n + o['V' + i].length) % 1000003;
  var v = new V(i);
  v.s = [i, new V(5).g];
  acc += v._s.x[1].n;
}
print(acc);
// Spread, patterns, calls: earlier arguments wait while later ones allocate.
function f(a, b, ...r) { return a.id + b.id + r.length + r[r.length - 1].n; }
var t = 0;
for (var i = 0; i < 200; i++) {
  t += f({ id: i }, { id: junk() }, ...new V(7), ...[junk()], new V(i).g);
  var [x, { n: y }, ...z] = new V(i), { l: [q], ...rest } = new V(i).g;
  t += x.i + y + z.length + q + rest.n;
}
print(t);
// sort with a comparator that allocates, map and reduce, JSON with replacer and reviver, replace with a function.
var ok = 0;
for (var r = 0; r < 8; r++) {
  var list = Array.from({ length: 40 }, (_, i) => ({ k: (i * 17 + r) % 41, tag: ['t' + i] }));
  list.sort((a, b) => { junk(); return new V(a.k) - new V(b.k); });
  var good = list.every((e, i) => !i || list[i - 1].k < e.k);
  var j = JSON.stringify({ list, v: new V(r), m: new Map() }, (k, v) => { junk(); return k === 'tag' ? v[0] + '!' : v; });
  var back = JSON.parse(j, (k, v) => { junk(); return k === 'k' ? { k: v } : v; });
  if (good && back.list.length === 40 && back.list[39].k.k === list[39].k && back.v.n[0] === r && back.list.every((e, i) => e.tag === list[i].tag[0] + '!')) ok++;
}
print(ok);
var rep = '';
for (var i = 0; i < 500; i++) rep = 'a-b-c'.replaceAll('-', (m, p) => { junk(); return `<${new V(p)}>`; }).replace('b', () => new V(i));
print(rep, [3, 1, 2].map(n => new V(n)).sort().join(), Math.max(...[1, 5, 3].map(n => new V(n))), [new V(1), new V(2)].reduce((a, b) => a + b, ''));
var srt = Array.from({ length: 60 }, (_, i) => new V(i * 7 % 307)).sort((a, b) => a - b);
print(srt[0] + '', srt[59] + '', srt.every((v, i) => !i || srt[i - 1].n < v.n));
