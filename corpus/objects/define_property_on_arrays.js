// defineProperty on array elements and on length: elements leave their fast kind, and hot loads must see it.
function sum(a) { var s = 0; for (var i = 0; i < a.length; i++) s += a[i]; return s; }
var hot = [1, 2, 3, 4];
var t = 0;
for (var i = 0; i < 2000; i++) t += sum(hot);
print(t);
Object.defineProperty(hot, 2, { get() { return 100; }, enumerable: true, configurable: true });
print(sum(hot), hot.join());
hot[2] = 5;
print(sum(hot));
Object.defineProperty(hot, 1, { value: 7, writable: false, enumerable: true, configurable: false });
hot[1] = 70;
print(sum(hot), delete hot[1], delete hot[3], hot.length, hot[3]);
hot.length = 0;
print(hot.length, hot[1], hot[0]);
var a = [1, 2, 3];
Object.defineProperty(a, 'length', { writable: false });
a[3] = 4; a.length = 1;
print(a.length, a.join());
for (var f of [() => a.push(1), () => a.pop(), () => { 'use strict'; a[3] = 1; }, () => { 'use strict'; a.length = 9; }])
  try { f(); print('ok'); } catch (e) { print(e.constructor.name, a.length, a.join()); }
var b = [];
Object.defineProperty(b, 5, { value: 'x', enumerable: false, writable: true, configurable: true });
print(b.length, Object.keys(b).length, b[5], b.indexOf('x'), JSON.stringify(b));
try { Object.defineProperty(b, 'length', { value: -1 }); } catch (e) { print(e.constructor.name); }
try { b.length = 1.5; } catch (e) { print(e.constructor.name); }
try { b.length = 4294967296; } catch (e) { print(e.constructor.name); }
b.length = '3';
print(b.length, typeof b.length);
Object.defineProperty(b, 'length', { value: 2, writable: false });
try { Object.defineProperty(b, 2, { value: 1 }); } catch (e) { print(e.constructor.name, b.length); }
print(Object.isFrozen(Object.freeze([1, 2])), Object.keys(Object.seal([4, , 5])).join());
