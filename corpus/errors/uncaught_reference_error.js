// Ends by an uncaught ReferenceError: a global deleted under a hot function, through finally blocks and native frames.
globalThis.rate = 3;
function pay(h) { return h * rate; }
var sum = 0;
for (var i = 0; i < 4000; i++) sum += pay(i);
print(sum);
delete globalThis.rate;
try { [1, 2, 3].forEach(h => { try { print('pay'); print(pay(h)); } finally { print('finally', h); } }); } finally { print('outer finally'); }
