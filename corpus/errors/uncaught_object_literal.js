// Ends by throwing a plain object: its constructor is Object.
var thrown = 0;
function f(i) { if (i % 2) throw { code: i }; return i; }
for (var i = 0; i < 3000; i++) try { f(i); } catch ({ code }) { thrown += code; }
print(thrown);
throw { code: 'last' };
