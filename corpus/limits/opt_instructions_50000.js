// A hot function of more than 50,000 bytecode instructions.
let text = 'let s = n;';
for (let i = 0; i < 17000; i++) text += `s = (s ^ ${i}) + 3 & 0xffff;`;
const f = new Function('n', `${text} return s;`);
let last = 0;
for (let i = 0; i < 350; i++) last ^= f(i);
print(last, f('7'));
