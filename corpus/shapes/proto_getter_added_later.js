// A data property on the prototype is hot; then a getter, a setter, and data again are defined there.
function P() {}
P.prototype.v = 1;
function read(o) { return o.v; }
function write(o, x) { o.v = x; }
var objs = [];
for (var i = 0; i < 4; i++) objs.push(new P());
var s = 0;
for (var i = 0; i < 4000; i++) s += read(objs[i & 3]);
print(s);
Object.defineProperty(P.prototype, 'v', { get() { return 'got ' + (this === objs[1]); }, configurable: true });
print(objs.map(read).join());
write(objs[0], 5);
print(read(objs[0]), Object.keys(objs[0]).length);
var seen = [];
Object.defineProperty(P.prototype, 'v', { set(x) { seen.push(x); }, configurable: true });
for (var i = 0; i < 3000; i++) write(objs[i & 3], i);
print(seen.length, seen[2999], Object.keys(objs[3]).length, read(objs[0]));
Object.defineProperty(P.prototype, 'v', { value: 'data', writable: true });
print(read(objs[2]));
for (var i = 0; i < 3000; i++) write(objs[i & 3], i);
print(objs.map(read).join(), Object.keys(objs[0]).join());
delete objs[1].v;
print(objs.map(read).join());
// A setter appears while a hot constructor adds the same property.
function C(i) { this.a = i; this.b = i; }
var c;
for (var i = 0; i < 3000; i++) c = new C(i);
var caught = 0;
Object.defineProperty(C.prototype, 'b', { set(x) { caught += x; }, configurable: true });
for (var i = 0; i < 100; i++) c = new C(i);
print(caught, Object.keys(c).join(), c.b);
delete C.prototype.b;
Object.defineProperty(Object.prototype, 'a', { set(x) { caught = -x; }, configurable: true });
c = new C(7);
delete Object.prototype.a;
print(caught, Object.keys(c).join(), Object.keys(new C(1)).join());
