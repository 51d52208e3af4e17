// Where V8 is behind the standard: a key that is read and then written is converted once (ECMAScript 6.2.5.5), and a derived constructor
// looks at `this` when it has returned, not when `return` runs (10.2.2).
// answer: by-hand why=V8 converts the key twice, and looks at `this` before the finally block
var log = "";
var key = { toString() { log += "k"; return "p"; } };
var o = { p: 1 };
o[key] += 2;
o[key]++;
--o[key];
o[key] ??= 1;
print(o.p, log);
class Base {}
class Derived extends Base {
  constructor() {
    try { return; } finally { super(); this.f = 1; }
  }
}
print(new Derived().f);
