// An exit in the middle of every kind of operation: what was done is not done again, and nothing is left out. Values change kind after the code is made.
const trace = [];
let kind = (i) => i;
const odd = (i) => (i % 97 === 0 ? i + 0.5 : i % 89 === 0 ? 'x' + i : i % 83 === 0 ? 2 ** 31 - 1 : i);
function note(tag, v) { trace.push(tag); return v; }
// In a getter, with an operand before and one behind.
class Holder {
  constructor(v) { this.v = v; this.reads = 0; }
  get doubled() { this.reads++; return this.v + this.v; }
  set doubled(v) { this.reads += 10; this.v = v * 1 + 1; }
}
const holder = new Holder(1);
function inGetter(i) { holder.v = kind(i); const r = note('a', i) + holder.doubled + note('b', 1); holder.doubled = kind(i); return r + '' + holder.v; }
// In spread: of a call, of an array, of an object with a getter, of an iterator of one's own.
function three(i) {
  let step = 0;
  const iterator = {
    [Symbol.iterator]() { trace.push('start'); return iterator; },
    next() { step++; if (step === 3) trace.push('end'); return { done: step > 3, value: step === 1 ? i : step === 2 ? kind(i) + 1 : i * 2 }; },
    return() { trace.push('closed'); return {}; },
  };
  return iterator;
}
const own = { [Symbol.iterator]() { let n = 0; return { next() { n++; trace.push('n'); return { done: n > 2, value: kind(n) * 2 }; } }; } };
function gather(...all) { return all.length + ':' + all.join(); }
function inSpread(i) { return gather(kind(i) + 1, ...three(i), ...[kind(i) * 2, note('c', i)], ...own) + JSON.stringify({ before: note('d', 1), ...{ get g() { trace.push('g'); return kind(i) - 1; } }, after: kind(i) | 0 }); }
// In finally: behind a return, a break and a throw.
function inFinally(i) {
  let done = 0;
  outer: for (let round = 0; round < 3; round++) {
    try {
      if (round === 1) continue;
      if (i % 3 === 0 && round === 2) break outer;
      if (i % 5 === 0) throw note('t', i);
      done += kind(i) + 1;
    } catch (e) {
      done += e + 1;
    } finally {
      trace.push('f');
      done += kind(i) * 2;
    }
  }
  try { return done + kind(i); } finally { trace.push('r'); done = kind(i) + 1; if (i % 31 === 0) return 'instead ' + done; }
}
// In a constructor before super, in its arguments, and between fields.
class Base { constructor(a, b) { trace.push('base'); this.a = a + 1; this.b = b; } }
class Derived extends Base {
  field = note('field', kind(this.a) + 1);
  constructor(i) {
    const early = kind(i) + 1;
    trace.push('early');
    super(kind(i) * 2, note('arg', early));
    this.late = kind(i) - 1;
  }
}
function inConstructor(i) { const d = new Derived(i); return [d.a, d.b, d.field, d.late].join('/'); }
// In the middle of destructuring with defaults, of a template, of a switch, of compound assignments to elements, of nested calls, of delete and in.
function inPattern(i) { const { p = note('p', kind(i) + 1), q: [r, s = kind(i) * 2, ...u] = [note('q', 1)], ...rest } = { extra: kind(i), z: 1 }; return `${p}${kind(i) + 1}${note('`', r)}${s}${u.length}${Object.keys(rest)}`; }
const cells = [0, 0, 0];
let at = 0;
function inElements(i) { at = 0; cells[at++] += kind(i) + at++; cells[at++] = cells[0] = kind(i) * 3; cells[1] ??= note('never', 0); return cells.join() + at + (note('k', 'a') in { a: kind(i) + 1 }); }
function nested(f, i) { return f(kind(i) + 1, f(note('1', i), kind(i) * 2)); }
const plus = (a, b) => { trace.push('+'); return a + b; };
function inCalls(i) { return nested(plus, i) + '' + [kind(i), 2, 1].map((v) => note('m', v) + 1).reduce(plus, kind(i) - 1); }
function inSwitch(i) { switch (note('s', kind(i)) % 4) { case note('0', 0): case 1: return 'low' + (kind(i) + 1); case kind(i) % 2 ? 3 : note('2', 2): trace.push('fall'); default: return 'high' + kind(i) * 2; } }
function inIteration(i) { let text = ''; for (const v of three(i)) { text += v + kind(i) + ' '; if (i % 4 === 0) break; } return text; }

const all = [inGetter, inSpread, inFinally, inConstructor, inPattern, inElements, inCalls, inSwitch, inIteration];
function digest(text) { let h = 7; for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0; return h; }
for (const f of all) {
  trace.length = 0;
  kind = (i) => i;
  let text = '';
  for (let i = 1; i < 250; i++) text += f(i) + ';';
  kind = odd;
  for (let i = 1; i < 250; i++) text += f(i) + ';';
  print(f.name, text.length, digest(text), trace.length, digest(trace.join()), f === inGetter ? holder.reads : '');
}
