// Property sites that had met nothing when their function was optimised: control comes to them later, in loops, in callees that are built in, where something throws.
class Point {
  constructor(x, y) { this.x = x; this.y = y; this.turns = 0; }
  size() { return (this.x < 0 ? -this.x : this.x) + (this.y < 0 ? -this.y : this.y); }
  turn() { if (this.x > 4000) { this.turns = this.turns + 1; this.x = -this.x; this.last = this.turns; } return this; }
}
function walk(p, steps) {
  let total = 0;
  for (let i = 0; i < steps; i++) {
    p.x = p.x + 1;
    p.turn();
    total = (total + p.size()) & 0xffffff;
  }
  return total;
}
const p = new Point(1, 2);
print(walk(p, 3900), p.turns, p.last);
print(walk(p, 9000), p.turns, p.last);
print(walk(p, 20000), p.turns, p.last, p.x);

// Where the site throws, and where that is handled.
function read(o, deep) { return deep ? o.in.side : o.x; }
function reads(o, times, deep) {
  let s = 0;
  for (let i = 0; i < times; i++) {
    try { s += read(o, deep && i > times - 3); } catch (e) { s += e instanceof TypeError ? 1000 : 1; }
  }
  return s;
}
print(reads({ x: 1 }, 9000, false), reads({ x: 1 }, 9000, true), reads({ x: 1, in: { side: 5 } }, 9000, true));

// What is always read for the first time: the loop that was compiled leaves each time, then knows.
function late(list, from) {
  let s = 0;
  for (let i = 0; i < list.length; i++) if (i >= from) { s += list[i].a; list[i].b = s; }
  return s;
}
const list = Array.from({ length: 6000 }, (_, i) => ({ a: i % 7, b: 0 }));
print(late(list, 6000), late(list, 5990), late(list, 0), late(list, 3), list[17].b);

// Receivers that no cache keeps: the site stays as it was, however often it runs.
function odd(o, k) { return k > 5000 ? o.length2 : k; }
let odds = 0;
const strange = { a: 1, length2: 7 };
delete strange.a;
for (let k = 0; k < 12000; k++) odds += odd(strange, k);
for (let k = 4990; k < 5010; k++) odds += Number(odd(7, k) === undefined);
print(odds);

// Setters, and what is constant.
class Box { #v = 0; set v(x) { this.#v += x; } get v() { return this.#v; } }
const frozen = Object.freeze({ v: 1 });
function put(o, i) { 'use strict'; if (i > 5000) o.v = i; return o.v; }
let puts = 0;
const box = new Box();
for (let i = 0; i < 6000; i++) puts += put(box, i);
for (let i = 4995; i < 5005; i++) { try { puts += put(frozen, i); } catch (e) { puts += e.name.length; } }
print(puts);
