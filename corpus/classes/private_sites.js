// Sites of private names under warm caches: each evaluation of a class has names of its own, whatever the shapes of the objects.
function make(tag) {
  return class {
    #a = tag;
    #b;
    constructor(b) {
      this.#b = b;
    }
    static read(o) {
      return o.#a;
    }
    static write(o, value) {
      o.#b = value;
      return o.#b;
    }
    get #sum() {
      return this.#a + this.#b;
    }
    set #sum(value) {
      this.#b = value - this.#a;
    }
    #method() {
      return this.#a * 10;
    }
    static all(o) {
      o.#sum += 1;
      return o.#sum + o.#method();
    }
    static assign(o) {
      o.#method = 1;
    }
    static has(o) {
      return #a in o;
    }
  };
}

function attempt(f) {
  try {
    return String(f());
  } catch (error) {
    return error.constructor.name;
  }
}

const A = make(1);
const B = make(2);
let sum = 0;
for (let i = 0; i < 300; i++) {
  const C = i % 3 === 0 ? B : A;
  const o = new C(i);
  sum += C.read(o) + C.write(o, i * 2) + C.all(o);
}
print(sum);

// The same shape of source, other names.
const a = new A(5);
const b = new B(6);
for (let i = 0; i < 20; i++) {
  if (attempt(() => A.read(b)) !== 'TypeError' || attempt(() => B.write(a, 1)) !== 'TypeError') print('read through');
}
print(A.read(a), B.read(b), A.has(a), A.has(b), attempt(() => A.read({})), attempt(() => A.read(1)), attempt(() => A.assign(a)));

// Many shapes at one site, out-of-line slots, frozen objects, and names of the same spelling in one object.
const shaped = [];
for (let i = 0; i < 12; i++) {
  const o = new A(i);
  for (let k = 0; k < i; k++) o['p' + k] = k;
  if (i % 4 === 3) Object.freeze(o);
  shaped.push(o);
}
let reads = 0;
for (let i = 0; i < 240; i++) reads += A.read(shaped[i % 12]) + A.write(shaped[i % 12], i);
print(reads);

class Base {
  constructor(o) {
    return o;
  }
}
function stamp(o) {
  class Stamp extends Base {
    #mark = 7;
    static of(o) {
      return o.#mark;
    }
    static set(o, v) {
      o.#mark = v;
    }
  }
  new Stamp(o);
  return Stamp;
}
const target = {};
const stamps = [];
for (let i = 0; i < 40; i++) {
  const S = stamp(target);
  S.set(target, i);
  stamps.push(S);
}
let marks = 0;
for (const S of stamps) marks = marks * 3 + S.of(target) | 0;
print(marks, Object.keys(target).length);
