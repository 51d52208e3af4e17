// Benchmark: the same property sites seeing four shapes in turn, with own and inherited members.
const LONGER = typeof rounds === 'number' ? rounds : 1;
class Shape {
  constructor(id) {
    this.id = id;
  }

  scaled(k) {
    return this.area() * k;
  }
}

class Square extends Shape {
  constructor(id, side) {
    super(id);
    this.side = side;
  }

  area() {
    return this.side * this.side;
  }
}

class Rect extends Shape {
  constructor(id, w, h) {
    super(id);
    this.w = w;
    this.h = h;
  }

  area() {
    return this.w * this.h;
  }
}

class Triangle extends Shape {
  constructor(id, base, height) {
    super(id);
    this.base = base;
    this.height = height;
  }

  area() {
    return (this.base * this.height) / 2;
  }
}

const plain = (id, a) => ({ id, a, area() { return this.a; }, scaled(k) { return this.a * k; } });

const shapes = [];
for (let i = 0; i < 64; i++) {
  switch (i % 4) {
    case 0: shapes.push(new Square(i, i % 9)); break;
    case 1: shapes.push(new Rect(i, i % 7, i % 5)); break;
    case 2: shapes.push(new Triangle(i, i % 6, i % 8)); break;
    default: shapes.push(plain(i, i % 10));
  }
}
let total = 0;
for (let round = 0; round < 45000 * LONGER; round++) {
  for (let i = 0; i < 64; i++) {
    const s = shapes[i];
    total = (total + s.id + s.scaled(2)) % 16777216;
  }
}
print('prop_poly', total);
