// Holes: literals, delete, length growth; in, index, hasOwnProperty and the prototype chain behind a hole.
const a = [1, , 3, , ,];
print(a.length, 0 in a, 1 in a, 4 in a, a[1], a[4], Object.keys(a).join(), a.hasOwnProperty(1), JSON.stringify(a), a.join('-'), String(a));
function get(arr, i) { return arr[i]; }
for (let i = 0; i < 3000; i++) get(a, i % 5);
print(get(a, 1), get(a, 0), get(a, 9), get(a, -1));
// A value put on the prototype must show through every hole, in code that is already compiled.
Array.prototype[1] = 'proto';
print(get(a, 1), get([, , 2], 1), get([], 1), get([7, 8], 1), a.join('-'), a.includes('proto'), a.indexOf('proto'), [...a].join('-'));
Object.prototype[3] = 'obj';
print(get(a, 3), get([0], 3), a.join('-'), 3 in a, a.hasOwnProperty(3), a.map((x) => x).join('-'));
delete Array.prototype[1];
delete Object.prototype[3];
print(get(a, 1), get(a, 3), a.join('-'));
const b = [1, 2, 3, 4];
delete b[1];
print(b.length, b[1], 1 in b, b.join('-'), delete b[9], delete b[3], b.length);
b[1] = 5;
print(b.join('-'), Object.keys(b).join());
b.length = 6;
print(b.length, b.join('-'), Object.keys(b).join());
const holey = new Array(5);
print(holey.length, 0 in holey, holey.join('.'), Object.keys(holey).length, holey.fill(0).join('.'), Object.keys(holey).length);
function sum(arr) { let s = 0; for (let i = 0; i < arr.length; i++) { const v = arr[i]; if (v !== undefined) s += v; else s += 1000;
  } return s; }
const ints = [], doubles = [], anys = [];
for (let i = 0; i < 40; i++) { ints[i] = i; doubles[i] = i + 0.5; anys[i] = i % 2 ? i : '' + i; }
for (let i = 0; i < 200; i++) { sum(ints); sum(doubles); }
delete ints[7]; delete doubles[8]; delete anys[9];
print(sum(ints), sum(doubles), sum(anys).slice(0, 12));
let seen = '';
[, 'x', , 'y'].forEach((v, i) => { seen += i + v; });
for (const v of [, 'x', ,]) seen += String(v);
for (const i in [, 'x', , 'y']) seen += i;
print(seen);
