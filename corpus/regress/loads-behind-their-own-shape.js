// A load that leaves a loop rests on the guard of the object's shape in the loop, not on one before it, which knew another shape.
let G;
const grow = (o, keys) => { for (const key of keys) o[key] = key + key; };
function add(o) { o.b = 1; o.c = 2; o.d = 3; o.e = 4; o.f = 5; o.g = 6; o.h = 7; o.i = 8; o.j = 9; o.z = 10; }
// Objects that the loop makes have nothing to do with it,
function made(o, n, more) { let s = o.a; if (more) add(o); for (let i = 0; i < n; i++) { const p = {}; p.a = i; p.b = i; G = p; s += o.z; } return s; }
// nor has what it does with the value,
function text(o, n, more) { let s = o.a; if (more) grow(o, 'xyzuvw'); for (let i = 0; i < n; i++) { const p = {}; p.a = i; G = p; s += o.w.length; } return s; }
// nor a loop that changes shapes of others,
function others(o, n, more) { let s = o.a; if (more) add(o); for (let i = 0; i < n; i++) { const p = G; p.late = i; G = { a: i }; s += o.z; } return s; }
// nor cases told apart in it, by both of which the same load is made.
function cases(o, n, more) { let s = o.a; if (more) add(o); for (let i = 0; i < n; i++) { if (i & 1) s += o.z; else s -= o.z; s += o.z; } return s; }
function length(o, n, more) { let s = o.a; for (let i = 0; i < n; i++) { const p = {}; p.a = i; G = p; s += more ? o.length : o.a; } return s; }
G = { a: 1 };
const all = [made, text, others, cases];
for (let r = 0; r < 900; r++) for (const f of all) f({ a: r }, 20, true);
for (let r = 0; r < 900; r++) length(r & 1 ? Object.assign([1, 2], { a: 2 }) : { a: r }, 20, r & 1);
for (let r = 0; r < 4; r++) {
  for (const f of all) for (const more of [false, true, false]) try { console.log(f.name, f({ a: 1 }, 20, more)); } catch (error) { console.log(f.name, error.name); }
  console.log(length({ a: 1 }, 20, true), length(Object.assign([1], { a: 1 }), 20, true), length('text', 20, true));
}
