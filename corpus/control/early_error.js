// The program ends by a SyntaxError found before anything runs: the print and the hot loop above it do not happen.
print('never printed');
let total = 0;
for (let i = 0; i < 6000; i++) total += i;
print(total);
function duplicate() {
  let once = 1;
  let once = 2;
  return once;
}
