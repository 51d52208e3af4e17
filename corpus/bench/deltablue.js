// Benchmark: polymorphic objects and small arrays, in the manner of an incremental one-way constraint solver.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const REQUIRED = 0, STRONG = 1, MEDIUM = 2, WEAK = 3, WEAKEST = 4;

class Variable {
  constructor(value) {
    this.value = value;
    this.constraints = [];
    this.determinedBy = null;
    this.walk = WEAKEST;
    this.stay = true;
    this.mark = 0;
  }
}

class Constraint {
  constructor(strength) {
    this.strength = strength;
    this.out = null;
  }

  addTo(planner) {
    for (const v of this.variables()) v.constraints.push(this);
    planner.add(this);
  }

  inputs() {
    return this.variables().filter((v) => v !== this.out);
  }

  // The weakest output this constraint may take over, or null.
  choose(mark) {
    let best = null;
    for (const v of this.candidates()) {
      if (v.mark === mark || v.walk <= this.strength) continue;
      if (best === null || v.walk > best.walk) best = v;
    }
    return best;
  }
}

class Stay extends Constraint {
  constructor(v, strength) {
    super(strength);
    this.v = v;
  }

  variables() {
    return [this.v];
  }

  candidates() {
    return [this.v];
  }

  execute() {}
}

class Edit extends Stay {
  execute() {
    this.v.stay = false;
  }
}

class Equal extends Constraint {
  constructor(a, b, strength) {
    super(strength);
    this.a = a;
    this.b = b;
  }

  variables() {
    return [this.a, this.b];
  }

  candidates() {
    return [this.a, this.b];
  }

  execute() {
    if (this.out === this.b) this.b.value = this.a.value;
    else this.a.value = this.b.value;
  }
}

class Scale extends Equal {
  constructor(a, scale, offset, b, strength) {
    super(a, b, strength);
    this.scale = scale;
    this.offset = offset;
  }

  variables() {
    return [this.a, this.scale, this.offset, this.b];
  }

  execute() {
    const k = this.scale.value;
    const d = this.offset.value;
    if (this.out === this.b) this.b.value = this.a.value * k + d;
    else this.a.value = (this.b.value - d) / k;
  }
}

class Planner {
  constructor() {
    this.mark = 0;
    this.executed = 0;
  }

  add(constraint) {
    this.mark++;
    for (let c = constraint; c !== null; ) c = this.satisfy(c);
  }

  // Gives the constraint that was displaced, to be satisfied in its turn.
  satisfy(c) {
    const out = c.choose(this.mark);
    if (out === null) {
      c.out = null;
      if (c.strength === REQUIRED) throw new Error('required constraint failed');
      return null;
    }
    const displaced = out.determinedBy;
    if (displaced !== null) displaced.out = null;
    c.out = out;
    out.determinedBy = c;
    out.mark = this.mark;
    this.propagate(out);
    return displaced;
  }

  propagate(from) {
    const todo = [from];
    while (todo.length > 0) {
      const v = todo.pop();
      const by = v.determinedBy;
      v.walk = by.inputs().reduce((w, i) => Math.max(w, i.walk), by.strength);
      by.execute();
      this.executed++;
      for (const c of v.constraints) {
        if (c !== by && c.out !== null && c.out !== v) todo.push(c.out);
      }
    }
  }

  set(v, value) {
    v.value = value;
    for (const c of v.constraints) if (c.out !== null && c.out !== v) this.propagate(c.out);
  }
}

function chain(n) {
  const planner = new Planner();
  const vars = [];
  for (let i = 0; i < n; i++) vars.push(new Variable(i));
  for (let i = 1; i < n; i++) new Equal(vars[i - 1], vars[i], REQUIRED).addTo(planner);
  new Stay(vars[n - 1], WEAK).addTo(planner);
  new Edit(vars[0], STRONG).addTo(planner);
  let sum = 0;
  for (let i = 0; i < 25; i++) {
    planner.set(vars[0], i * 3);
    sum += vars[n - 1].value;
  }
  return sum + planner.executed;
}

function projection(n) {
  const planner = new Planner();
  const scale = new Variable(10);
  const offset = new Variable(1000);
  new Stay(scale, REQUIRED).addTo(planner);
  new Stay(offset, REQUIRED).addTo(planner);
  const pairs = [];
  for (let i = 0; i < n; i++) {
    const src = new Variable(i);
    const dst = new Variable(i);
    new Stay(src, MEDIUM).addTo(planner);
    new Scale(src, scale, offset, dst, REQUIRED).addTo(planner);
    pairs.push([src, dst]);
  }
  let sum = 0;
  for (let i = 0; i < n; i++) {
    planner.set(pairs[i][0], i % 17);
    sum += pairs[i][1].value;
  }
  planner.set(scale, 5);
  planner.set(offset, 2000);
  return pairs.reduce((s, [, dst]) => s + dst.value, sum) + planner.executed;
}
let check = 0;
for (let round = 0; round < 32 * LONGER; round++) check += chain(120 + (round % 32)) + projection(300);
print('deltablue', check);
