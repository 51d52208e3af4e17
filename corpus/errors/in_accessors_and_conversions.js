// Errors in getters, setters, toString, valueOf, iterators and constructors at hot sites that had gone well; operands and stores left half-done.
var bad = false;
function chk(v) { if (bad) throw new RangeError('now'); return v; }
var o = { get x() { return chk(5); }, set x(v) { chk(v); this._x = v; }, toString() { return chk('str'); }, valueOf() { return chk(7); }, [Symbol.iterator]() { return [chk(1), 2][Symbol.iterator](); } };
class C { constructor(v) { this.a = v; this.b = chk(v); } }
class D extends C { f = chk('field'); constructor(v) { super(v); this.d = chk(v); } }
var fs = [() => o.x, () => { o.x = 1; return 1; }, () => `${o}`.length, () => o * 2, () => o + 1, () => o < 8, () => -o, () => o | 0, () => [...o].length, () => { var s = 0; for (var v of o) s += v; return s; }, () => { var [p] = o; return p; }, () => new C(1).b, () => new D(1).d,
  () => ({ str: 9 })[o], () => Math.max(o, 1), () => 'abc'.indexOf(o), () => o == 7, () => [3, 1].at(o - 8), () => ({ ...o }).x, () => { var { x } = o; return x; }, () => o.x++, () => o?.x, () => (o.x ??= 1), () => new Map([[o.x, 1]]).size, () => [o].join().length, () => JSON.stringify(o).length, () => Object.entries(o).length, () => o.toString().length];
var good = '';
for (var r = 0; r < 150; r++) { var line = fs.map(f => f()).map(String).join(); if (good && line !== good) print('differs', line); good = line; }
print(good);
bad = true;
var names = fs.map(f => { try { return 'no throw'; } finally { } });
print(fs.map(f => { try { f(); return '-'; } catch (e) { return e.name === 'RangeError' ? 'R' : e.name; } }).join(''));
bad = false;
print(fs.map(f => f()).map(String).join() === good, names.length);
// Half-done: what was stored before the throw stays, what comes after is not run.
var log = [];
function half(i) { var obj = { n: 0, list: [] }; try { obj.n = 1; obj.list[0] = i; obj.list[1] = o.x; obj.n = 2; obj.list[obj.n] = chk(i) + o; obj.done = true; } catch (e) { obj.err = e.name; } return obj; }
print(JSON.stringify(half(1)));
bad = true;
print(JSON.stringify(half(2)));
bad = false;
// Flipping by the iteration: alternate in one hot loop.
var ok = 0, thrown = 0, acc = 0;
for (var i = 0; i < 4000; i++) { bad = i % 5 === 3; try { acc += o.x; acc += o * 1; acc += new C(1).b; ok++; } catch (e) { if (e instanceof RangeError) thrown++; } }
bad = false;
print(ok, thrown, acc);
// Compound assignment: the getter is read, the right side throws, the setter is not called.
var gets = 0, sets = 0, p = { get v() { gets++; return 1; }, set v(x) { sets++; } };
for (var i = 0; i < 2000; i++) try { p.v += i % 2 ? 1 : (() => { throw 1; })(); } catch (e) { }
print(gets, sets);
// An array element store whose value throws leaves length alone; a conversion error in a key.
var arr = [1];
for (var i = 0; i < 2000; i++) try { arr[arr.length] = i % 100 ? (() => { throw 1; })() : i; } catch (e) { }
print(arr.length, (() => { try { arr[{ toString() { throw new EvalError(); } }] = 1; } catch (e) { return e.name; } })(), arr.length);
var inst;
class Leak { constructor() { inst = this; this.one = 1; chk(bad = true); this.two = 2; } }
try { new Leak(); } catch (e) { bad = false; print(Object.keys(inst).join(), inst instanceof Leak); }
