// A method on a prototype is overwritten while the loop that calls it runs; also from inside the method itself.
function Counter() { this.n = 0; }
Counter.prototype.step = function () { this.n += 1; };
var c = new Counter();
for (var i = 0; i < 6000; i++) {
  if (i === 2000) Counter.prototype.step = function () { this.n += 10; };
  if (i === 4000) c.step = function () { this.n += 1000; };
  if (i === 5000) delete c.step;
  c.step();
}
print(c.n);
// It replaces itself in the middle of the call.
Counter.prototype.once = function () {
  Counter.prototype.once = function () { return 'second'; };
  return 'first ' + c.once();
};
print(c.once(), c.once());
// The method is fetched before the arguments are evaluated.
var o = { f(x) { return 'old' + x; } };
function call(g) { return o.f(g()); }
var r;
for (var i = 0; i < 3000; i++) r = call(() => 1);
print(r, call(() => { o.f = x => 'new' + x; return 2; }), call(() => 3));
// Something that can't be called takes the place: the arguments are still evaluated first.
var evaluated = 0;
o.f = 5;
try { call(() => { evaluated++; }); } catch (e) { print(e.constructor.name, evaluated); }
o.f = x => 'back' + x;
print(call(() => 4));
// A builtin overwritten while hot: Math and Array.prototype.
var realMax = Math.max, realPush = Array.prototype.push, list = [], t = 0;
for (var i = 0; i < 4000; i++) {
  if (i === 2000) Math.max = (a, b) => a - b;
  if (i === 3000) { Math.max = realMax; Array.prototype.push = function () { return -1; }; }
  t += Math.max(i, 3);
  t += list.push(i);
}
Array.prototype.push = realPush;
print(t, list.length);
