// What was made just now is written without telling the collector, as long as nothing can have collected since. Behind what may collect it is told: a collection in
// between, with the object kept and what is written young, would lose that otherwise.
const kept = [];

class Point {
  x = null;
  y = null;
  constructor(x, y) {
    this.x = x;
    this.y = [y, { y }];
    this.x = { x, y: this.y };
    this.z = [this.x.x];
  }
}

function literals(i) {
  const a = { first: null, second: null, third: { i } };
  const b = { a, i: [i, a] };
  a.first = { b: [i] };
  a.second = () => i;
  kept.push(a);
  a.third = { i, of: `${i}.` };
  return a;
}

function environments(i) {
  let x = null, y = { i };
  const get = () => x.length + y.i;
  x = [i, "" + i];
  y = { i, x };
  kept.push(get);
  x = [[i], y];
  return get;
}

let text = "";
for (let round = 0; round < 40; round++) {
  kept.length = 0;
  let sum = 0;
  for (let i = 0; i < 30; i++) {
    kept.push(new Point(i, round));
    literals(i);
    environments(i);
  }
  for (const one of kept) {
    if (typeof one === "function") sum += one();
    else if (one instanceof Point) sum += one.x.x + one.y[1].y + one.z[0] + one.x.y[0];
    else sum += one.first.b[0] + one.second() + one.third.of.length;
  }
  text += sum + " ";
}
print(text);
