// Ends by the RangeError of infinite recursion with finally blocks on the way; the count is not printed.
// tags: deep-recursion
var entered = 0, left = 0;
function dive(n) { entered++; try { return dive(n + 1) + 1; } finally { left++; } }
try { dive(0); } catch (e) { print(e instanceof RangeError, entered === left, entered > 500); }
entered = left = 0;
var o = { get self() { return this.self; } };
print('next');
o.self;
