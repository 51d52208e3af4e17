// Closures of one function are built in by their code, each with its own variables.
function counter(step) {
  let count = 0;
  return function () {
    count += step;
    return count;
  };
}
function run(f, times) {
  let last = 0;
  for (let i = 0; i < times; i++) last = f();
  return last;
}
const all = [];
for (let i = 0; i < 40; i++) all.push(counter(i));
let sum = 0;
for (const f of all) sum += run(f, 50);
print(sum, run(all[3], 2), run(all[39], 1));
print(run(counter(0.25), 4), run(counter('s'), 2));
print(run(() => 7, 3), run(Math.random, 0));
// A method of a subclass at a site that has seen one class.
class A {
  value() {
    return 1;
  }
  twice() {
    return this.value() + this.value();
  }
}
class B extends A {
  value() {
    return 10;
  }
}
let total = 0;
const a = new A();
for (let i = 0; i < 300; i++) total += a.twice();
print(total, new B().twice());
for (let i = 0; i < 300; i++) total += i % 2 ? new B().twice() : a.twice();
print(total);
A.prototype.value = function () {
  return 100;
};
print(a.twice());
