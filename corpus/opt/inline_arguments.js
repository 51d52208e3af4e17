// Missing and surplus arguments, `this` of sloppy and strict callees, default parameters, callees that are refused (arguments), rest arrays.
function two(a, b) {
  return b === undefined ? a + 100 : a * b;
}
function strict() {
  'use strict';
  return this === undefined ? 1 : 2;
}
function sloppy() {
  return typeof this;
}
function defaults(a, b = a * 2, c = b + 1) {
  return a + b + c;
}
function counts() {
  return arguments.length;
}
function rest(a, ...more) {
  return more.length + a;
}
function callsAll(i) {
  return [two(i), two(i, 2), two(i, 3, 4), strict(), sloppy(), defaults(i), defaults(i, 1), counts(i, i), rest(i, 1, 2)].join();
}
let text = '';
for (let i = 0; i < 300; i++) text = callsAll(i);
print(text);
print(callsAll(-1), callsAll(0.5));
print(strict.call(5), sloppy.call(5), sloppy.call('s'));
