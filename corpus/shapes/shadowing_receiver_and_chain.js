// An inherited property gets shadowed on the receiver or in the middle of a three-link chain after warm-up, then is uncovered again.
var top1 = { v: 'top', m() { return 'top m'; } };
var mid = Object.create(top1), low = Object.create(mid), other = Object.create(mid);
function get(o) { return o.v; }
function call(o) { return o.m(); }
var n = 0;
for (var i = 0; i < 4000; i++) n += get(low).length + call(other).length;
print(n);
function state() { return [get(low), get(other), get(mid), call(low), call(other)].join(); }
print(state());
mid.v = 'mid';
print(state());
low.v = 'low';
print(state());
mid.m = function () { return 'mid m'; };
print(state());
low.m = () => 'low m';
print(state());
delete low.v;
delete low.m;
print(state());
mid.v = undefined;
print(state());
delete mid.v;
delete mid.m;
print(state());
top1.v = 'TOP';
print(state());
delete top1.v;
print(state());
Object.prototype.v = 'object';
print(state());
delete Object.prototype.v;
// All of it again from inside a loop that stays hot throughout.
var log = [];
for (var i = 0; i < 8000; i++) {
  switch (i) {
    case 1000: top1.v = 1; break;
    case 2000: mid.v = 2; break;
    case 3000: low.v = 3; break;
    case 4000: delete mid.v; break;
    case 5000: delete low.v; break;
    case 6000: delete top1.v; break;
    case 7000: Object.defineProperty(mid, 'v', { get() { return this === low ? 'getter' : '?'; } }); break;
  }
  var x = get(low);
  if (i % 1000 === 500) log.push(x);
}
print(log.join());
