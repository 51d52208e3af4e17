// The program ends by an uncaught ReferenceError: a const read in its temporal dead zone by a hot function.
function read(i) { return i < 2500 ? i : late; }
let t = 0;
for (let i = 0; i < 2500; i++) t += read(i);
print(t);
try { read(9999); } catch (e) { print('caught once', e instanceof ReferenceError); }
read(2500);
const late = 1;
print('never reached');
