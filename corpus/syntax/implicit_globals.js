// Sloppy implicit globals: made by any assignment form, deletable, seen by typeof and in, at hot sites before and after they exist.
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
function read() { return ig1; }
print(attempt(read), typeof ig1, 'ig1' in globalThis);
function make() { ig1 = 'made'; }
make();
print(read(), Object.getOwnPropertyDescriptor(globalThis, 'ig1').configurable, delete ig1, attempt(read));
[ig2, ig3 = 'dflt'] = ['two'];
({ ig4, k: ig5 } = { ig4: 4, k: 5 });
for (ig6 of ['of']);
for (ig7 in { key: 1 });
for (ig8 = 0; ig8 < 3; ig8++);
print(ig2, ig3, ig4, ig5, ig6, ig7, ig8, ['ig2', 'ig5', 'ig6', 'ig8'].map(k => k in globalThis).join());
print(attempt(() => ig9 += 1), attempt(() => ig9++), attempt(() => ig9 ??= 1), attempt(() => typeof ig9), attempt(() => { ig9 = ig9; }), attempt(() => ig9 = (typeof ig9, 'now')), ig9);
var a = ig10 = ig11 = 7;
(function () { var local = leaked = 'out'; })();
print(a, ig10, ig11, leaked, typeof local);
// Hot reads of one that comes and goes.
function safe() { return typeof flick === 'undefined' ? -1 : flick; }
var log = [];
for (var i = 0; i < 6000; i++) {
  if (i % 1000 === 300) flick = i;
  if (i % 1000 === 600) delete globalThis.flick;
  if (i % 300 === 50) log.push(safe()); else safe();
}
print(log.join());
// Hot counters on an implicit global; its kind changes from int to double to string.
function count() { n = n + 1; return n; }
n = 0;
for (var i = 0; i < 5000; i++) count();
n += 0.5;
for (var i = 0; i < 10; i++) count();
print(n);
n = 's';
print(count(), count(), typeof n);
n = 2147483646;
print(count(), count(), count());
// Shadowed by a let declared in a block or function, by a parameter, by a catch variable; the global stays.
sh = 'global';
{ let sh = 'block'; sh = 'block2'; }
(sh => { sh = 'param'; })();
try { throw 1; } catch (sh) { sh = 'catch'; }
(function () { sh = 'hoisted'; var sh; })();
(function sh() { sh = 'own name'; })();
print(sh, delete globalThis.sh, typeof sh);
// An accessor on the global object takes the writes; read-only ones swallow them.
var got = [];
Object.defineProperty(globalThis, 'acc', { get: () => got.length, set: v => { got.push(v); }, configurable: true });
function toAcc(v) { acc = v; return acc; }
for (var i = 0; i < 2500; i++) toAcc(i);
Object.defineProperty(globalThis, 'acc', { value: 'fixed', writable: false });
print(got.length, got[2499], toAcc('x'), acc);
Object.defineProperty(Object.prototype, 'viaProto', { set(v) { got = 'proto setter ' + v + (this === globalThis); }, get() { return 'inherited'; }, configurable: true });
viaProto = 1;
print(got, viaProto, Object.hasOwn(globalThis, 'viaProto'));
delete Object.prototype.viaProto;
