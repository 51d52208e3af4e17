// A hot function with 10,000 variables, which hold values until its end: the optimiser may refuse it, for its frame states.
let text = '';
for (let i = 0; i < 10000; i++) text += `let v${i} = n + ${i};`;
text += 'let s = 0;';
for (let i = 0; i < 10000; i += 7) text += `s += v${i};`;
const f = new Function('n', `${text} return s;`);
let last = 0;
for (let i = 0; i < 400; i++) last = f(i);
print(last, f(0.5));
