// Methods that have seen arrays of one kind are given another. What calls them is in Rust, so each has code of its own, and nothing is moved out of a loop.
const boxes = [
  { a: 0, of: () => [1, 2, 3], toJSON() { return this.a[0] + this.a[1]; } },
  { a: 0, of: () => [0.5, 1.5, 2], toJSON() { return this.a[0] + this.a[1]; } },
  { a: 0, of: () => ['a', 1, null], toJSON() { return String(this.a[1]); } },
  { a: 0, of: () => [4, 2, 1], toJSON() { return this.a[0] > this.a[1] ? this.a[0] : this.a[1]; } },
  { a: 0, of: () => [1, , 4], toJSON() { return this.a[0] | this.a[1]; } },
  { a: 0, of: () => [1, 2, 3], toJSON() { this.a[1]++; return this.a.join(); } },
  { a: 0, of: () => [0.5, 3, 0.25], toJSON() { this.a[1] /= 2; return this.a.join(); } },
  { a: 0, of: () => ['a', 'b', null], toJSON() { this.a[1] = 'x'; return this.a.join(); } },
];
for (let i = 0; i < 60; i++) { for (let k = 0; k < boxes.length; k++) boxes[k].a = boxes[k].of(); JSON.stringify(boxes); }
const others = [() => [0.5, -0, 7.25], () => [5, 6, 7], () => ['s', 2, null], () => [1, , 3], () => [0.5, , 2], () => [], () => Object.assign([9], { 100000: 1 }).slice(0, 1), () => [2147483647, 1]];
for (const other of others) { for (let k = 0; k < boxes.length; k++) boxes[k].a = other(); print(JSON.stringify(boxes)); }
