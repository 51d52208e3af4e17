// A `var` without a value begins undefined also where its register served before: for a class's initialisers, for an environment whose
// names begin in their dead zone, or for a static block before.
const seen = [];
class Fields { x = { a: 1 }; y = [1]; constructor() { seen.push(typeof v, v === undefined); var v; } }
class Defaults { x = { a: 1 }; y = [1]; constructor(a = 1) { seen.push(v === undefined, w === undefined); var v, w; v = w = a; } }
class Derived extends Fields { z = [2]; constructor(...a) { super(); seen.push(String(v) + a.length); var v; v = 1; } }
class Statics {
  static a = [{}];
  static { var v = 'first'; seen.push(v); }
  static { seen.push(String(v)); var v; }
  static { seen.push(typeof f); if (v) { function f() {} } var v; }
}
function deadZone() { try { late; } catch (e) { var r = e.constructor.name; } var v; r += typeof v + (v === undefined); let late = 1; return r + (() => late)(); }
function inner(a) { return (() => { try { late++; } catch (e) { a += e.constructor.name; } var v; a += String(v); function g() { return a; } let late = () => g; return late()(); })(); }
function number() { var r = []; for (const f of [() => late]) { var n, m; r.push(n === undefined, n + 1, typeof m); n = m = 5; } let late = f => r; return late().join(); }
function countsUp() { (() => late); v++; var v; let late = arguments; return String(v); }
for (let i = 0; i < 100; i++) { seen.length = 0; new Fields(); new Defaults(); new Derived(1, 2); deadZone(); inner(''); countsUp(); }
print(seen.join(), deadZone(), inner('a'), number(), countsUp());
seen.length = 0;
new (class extends Statics { static { var v; seen.push(typeof v); } })();
print(seen.join());
