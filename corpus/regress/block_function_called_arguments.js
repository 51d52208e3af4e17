// answer: by-hand why=V8 assigns the block function to `arguments`, which Annex B.3.3 counts among the parameters
// A block function called `arguments` leaves the function's own arguments object alone.
function plain() { { function arguments() { return 'block'; } var r = arguments(); } return r + arguments.length; }
function rest(...a) { { function arguments() {} } return typeof arguments + a.length; }
const arrow = () => { { function arguments() {} } return typeof arguments; };
for (let i = 0; i < 50; i++) plain(1);
print(plain(1, 2), rest(1, 2), arrow());
