// Functions that the optimiser knows, replaced by others when their callers are hot: by way of the object, the variable and the argument.
function floor(x) { return Math.floor(x); }
function unit(s, i) { return s.charCodeAt(i); }
function most(a, b) { return Math.max(a, b); }
let n = 0;
for (let i = 0; i < 2000; i++) n += floor(i / 2) + unit('abcdef', i % 6) + most(i, 7);
print(n);
const { floor: rightFloor, max: rightMax } = Math, rightUnit = String.prototype.charCodeAt;
Math.floor = (x) => 'floor of ' + x;
print(floor(2.5), floor(-1));
Math.floor = rightFloor;
print(floor(2.5));
Math.max = function (a, b) { return arguments.length + ':' + a + ',' + b; };
print(most(1, 2));
Math.max = rightMax;
String.prototype.charCodeAt = function (i) { return 'unit ' + i + ' of ' + this; };
print(unit('xyz', 1));
String.prototype.charCodeAt = rightUnit;
print(unit('xyz', 1), most(1, 2));
function root(f, x) { return f(x); }
for (let i = 0; i < 2000; i++) n += root(Math.sqrt, i * i);
print(n, root(Math.abs, -3), root((x) => [x], 4).length, root(String, 5) + 1);
