// A hot function with more than 5,000 blocks.
let text = 'let s = 0;';
for (let i = 0; i < 2500; i++) text += `if (n > ${i}) s += ${i}; else s -= 1;`;
const f = new Function('n', `${text} return s;`);
let last = 0;
for (let i = 0; i < 400; i++) last = f(i);
print(last, f(1e9), f(NaN));
