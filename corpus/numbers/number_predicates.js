// Number.isInteger and friends, constants and global isNaN/isFinite, which convert where Number's do not.
const values = [0, -0, 1, 1.5, -1e300, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), NaN, Infinity, '1', '', 'x', null, undefined, true, [], [1], {},
  new Number(1)];
const fns = [Number.isInteger, Number.isSafeInteger, Number.isNaN, Number.isFinite, isNaN, isFinite];
for (const f of fns) print(f.name, f.length, values.map((v) => +f(v)).join(''));
for (let i = 0; i < 3000; i++) for (const f of fns) f(i);
print(fns.map((f) => values.map((v) => +f(v)).join('')).join(' '));
print(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, Number.POSITIVE_INFINITY,
  Number.NaN);
Number.MAX_VALUE = 5;
print(Number.MAX_VALUE === 1.7976931348623157e308, delete Number.EPSILON, Object.keys(Number).length, NaN, undefined, Infinity);
(function () {
  'use strict';
  for (const f of [() => { Number.EPSILON = 1; }, () => { NaN = 1; }, () => { undefined = 1; }, () => { Infinity = 1; }]) {
    try { f(); print('no throw'); } catch (e) { print(e instanceof TypeError); }
  }
})();
print(1 + Number.EPSILON > 1, 1 + Number.EPSILON / 2 === 1, Number.MIN_VALUE / 2, Number.MAX_VALUE * 2,
  Number.MAX_VALUE + 1 === Number.MAX_VALUE);
