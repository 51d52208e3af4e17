// Ends by an uncaught RangeError rethrown from a catch that looked at it first.
function make(n) { return new Array(n); }
for (var i = 0; i < 3000; i++) make(i % 10);
try { make(-1); } catch (e) { print(e.name, e instanceof RangeError, e.constructor === RangeError); if (e instanceof RangeError) throw e; }
