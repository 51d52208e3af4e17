// Symbol.iterator and next of the built-in iterators replaced after for-of, spread and patterns are hot: every site must notice, then notice the return.
function loop(x) { var r = ''; for (var v of x) r += v; return r; }
function spread(x) { return [...x].join(''); }
function pattern(x) { var [a, ...b] = x; return a + '' + b.join(''); }
function call(...r) { return r.join(''); }
function spreadCall(x) { return call(...x); }
function from(x) { return Array.from(x).join(''); }
function set(x) { return [...new Set(x).keys()].join(''); }
var sites = [loop, spread, pattern, spreadCall, from, set];
function all(x) { return sites.map(f => f(x)).join(' '); }
for (var i = 0; i < 2500; i++) for (var f of sites) f([i, 1]);
print(all([1, 2, 3]), all('xyz'));
var AP = Array.prototype, real = AP[Symbol.iterator];
AP[Symbol.iterator] = function () { var i = this.length, a = this; return { next: () => i > 0 ? { value: a[--i], done: false } : { value: undefined, done: true } }; };
var r1 = sites.slice(0, 5).map(f => f([1, 2, 3])).join(' ');
AP[Symbol.iterator] = real;
print(r1, all([1, 2, 3]));
// The iterator prototype's next.
var AIP = Object.getPrototypeOf([].values()), next = AIP.next, n = 0;
AIP.next = function () { n++; var r = next.call(this); if (!r.done) r.value += 1; return r; };
var r2 = [];
for (var i = 0; i < 5; i++) r2.push(sites[i]([1, 2, 3]));
AIP.next = next;
print(r2.join(' '), n, all([4, 5]));
// On one array only; on its class; deleted altogether.
var own = [1, 2, 3];
own[Symbol.iterator] = () => ['o', 'w', 'n'].values();
class Sub extends Array { [Symbol.iterator]() { var it = super[Symbol.iterator](); it.next(); return it; } }
print(all(own), all(Sub.of(1, 2, 3)), all([7]));
delete AP[Symbol.iterator];
var errs = sites.slice(0, 4).map(f => { try { return f([1, 2]); } catch (e) { return e.constructor.name; } });
var likeFrom = from([1, 2]);
Object.defineProperty(AP, Symbol.iterator, { value: real, writable: true, enumerable: false, configurable: true });
print(errs.join(), likeFrom, all([1, 2]));
// Strings, Maps and Sets.
var SI = String.prototype[Symbol.iterator];
String.prototype[Symbol.iterator] = function () { return ['S', this.length].values(); };
var r3 = all('hello');
String.prototype[Symbol.iterator] = SI;
print(r3, all('hello'));
var m = new Map([['k', 'v']]), MIP = Object.getPrototypeOf(m.entries()), mnext = MIP.next;
for (var i = 0; i < 2500; i++) { loop(m); spread(m); }
MIP.next = function () { var r = mnext.call(this); if (!r.done) r.value = ['patched']; return r; };
var r4 = loop(m) + spread(m) + from(m);
MIP.next = mnext;
print(r4, loop(m), spread(m));
Set.prototype[Symbol.iterator] = function () { return ['set', 'patched'].values(); };
print(all(new Set([1])));
Set.prototype[Symbol.iterator] = Set.prototype.values;
print(all(new Set([1])));
// return added to the shared iterator prototype after warm-up.
var closed = 0;
function brk(x) { for (var v of x) return v; }
for (var i = 0; i < 2500; i++) brk([i]);
Object.getPrototypeOf(AIP).return = function () { closed++; return {}; };
brk([1]); brk([2, 3]); pattern([1]); var [p0] = [1, 2]; brk([]);
delete Object.getPrototypeOf(AIP).return;
brk([1]);
print(closed);
