// What optimised code takes for good, broken while it runs: globals that were assigned once, what prototypes have, accessors. By a callee, in a loop, below
// recursion, before an exception that is handled in the same function, from the outside, and again and again.
var twice = function (x) { return x * 2; };
var factor = 3;
let unit = 1;
const fixed = 100;
function scaled(x) { return twice(x) * factor + unit + fixed; }
let sum = 0;
for (let i = 0; i < 2000; i++) sum += scaled(i);
print(sum);
factor = 5;
print(scaled(1), scaled(2));
for (let i = 0; i < 2000; i++) sum += scaled(i);
unit = 'u';
print(sum, scaled(1));
twice = (x) => -x;
print(scaled(1));

// By a callee, in the middle of a loop.
var step = function (x) { return x + 1; };
var limit = 10;
function change(i) {
  if (i === 1500) step = function (x) { return x - 2; };
  if (i === 1700) limit = 1000;
  return 0;
}
function loop() {
  let s = 0, over = 0;
  for (let i = 0; i < 2000; i++) { s = step(s) + change(i); if (s > limit) over++; s = step(s); }
  return [s, over].join();
}
print(loop());

// What prototypes have.
class Point { constructor(x) { this.x = x; } get() { return this.x; } get half() { return this.x / 2; } }
class Pixel extends Point { }
function read(p, each) { let s = 0; for (let i = 0; i < 1000; i++) { s += p.get(); each(i); s += p.half; if (p.missing !== undefined) s += p.missing; } return s; }
const pixel = new Pixel(8), nothing = () => 0;
for (let i = 0; i < 5; i++) read(pixel, nothing);
print(read(pixel, (i) => { if (i === 500) Pixel.prototype.get = function () { return 1; }; }));
print(read(pixel, (i) => { if (i === 500) Object.defineProperty(Point.prototype, 'half', { get() { return 1000; }, configurable: true }); }));
print(read(pixel, (i) => { if (i === 900) Object.prototype.missing = 5; if (i === 950) delete Object.prototype.missing; }));
print(read(pixel, (i) => { if (i === 10) Object.setPrototypeOf(Pixel.prototype, { half: 7 }); }));
delete Pixel.prototype.get;
try { read(pixel, nothing); } catch (e) { print(e.name); }

// Below recursion: each frame around sees it when control comes back.
var leaf = 1;
function down(n) { if (n === 0) { if (armed) leaf += 10; return leaf; } const below = down(n - 1); return below + leaf; }
var armed = false;
for (let i = 0; i < 300; i++) down(6);
armed = true;
print(down(6), down(6));

// Before an exception that is handled here.
var kept = 'kept';
function fail(i) { if (i > 1900) { kept = 'changed' + i; throw new Error('no'); } return i; }
function handles(i) { let s = kept; try { s += fail(i); } catch (e) { s = kept + s; } return s + kept; }
let last = '';
for (let i = 0; i < 1905; i++) last = handles(i);
print(last);

// From the outside: by another name of the global, and as an accessor.
var plain = 1;
function plainly() { return plain + 1; }
for (let i = 0; i < 2000; i++) plainly();
globalThis.plain = 41;
print(plainly());
for (let i = 0; i < 2000; i++) plainly();
Object.defineProperty(globalThis, 'plain', { value: 7, writable: false });
print(plainly());
globalThis.loose = 5;
function loosely() { return loose; }
for (let i = 0; i < 2000; i++) loosely();
Object.defineProperty(globalThis, 'loose', { get() { return 'got'; }, configurable: true });
print(loosely());
delete globalThis.loose;
try { loosely(); } catch (e) { print(e.name); }

// Again and again: there is an end to compiling, and none to being right.
var often = 0;
function uses() { return often + pixel.get2; }
Pixel.prototype.get2 = 1;
let total = 0;
for (let round = 0; round < 60; round++) {
  for (let i = 0; i < 120; i++) total += uses();
  if (round % 2) { delete Pixel.prototype.get2; Pixel.prototype['p' + round] = round; Pixel.prototype.get2 = round; } else often = round;
}
print(total);
