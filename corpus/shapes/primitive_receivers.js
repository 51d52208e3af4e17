// Methods and getters found from primitive receivers at one site: numbers int and double, strings, booleans, symbols; changed later.
function str(x) { return x.toString(); }
var n = 0;
for (var i = 0; i < 3000; i++) n += str(i).length;
print(n);
print([1, 1.5, 'text', true, Symbol('s'), [1, 2], { toString: () => 'own' }, -0, NaN].map(str).join());
Number.prototype.half = function () { return this / 2; };
Object.prototype.half = function () { return 'object half of ' + typeof this; };
function half(x) { return x.half(); }
var s = 0;
for (var i = 0; i < 3000; i++) s += half(i);
print(s, half(1.5), half('str'), half(true), half({}), half(Symbol()));
String.prototype.half = function () { 'use strict'; return this.slice(0, this.length >> 1) + typeof this; };
print(half('abcdef'), half(10), half(false));
for (var i = 0; i < 3000; i++) half(i & 1 ? 'text' : i);
Number.prototype.half = function () { 'use strict'; return typeof this + this; };
print(half(3), half(0.5), half('abcd'));
delete Number.prototype.half;
print(half(3), half(0.5), half('abcd'));
delete String.prototype.half;
print(half('abcd'));
delete Object.prototype.half;
for (var p of [1, 's', true]) try { half(p); } catch (e) { print(e.constructor.name); }
// Reading names that are not there, and indices of strings and numbers.
function at(x, k) { return x[k]; }
for (var i = 0; i < 2000; i++) at('hello', i % 7);
print(at('hello', 4), at('hello', 5), at(12345, 0), at(true, 'x'), at('hello', 'length'), at('hello', '1'), at(1.5, 'constructor') === Number);
String.prototype[9] = 'nine';
print(at('hello', 9), at('hello world', 9), at(1, 9));
delete String.prototype[9];
print(at('hello', 9));
