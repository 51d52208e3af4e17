// Loops nested 50 deep, of which the inner ones go round.
let head = '', tail = '';
for (let i = 0; i < 50; i++) { head += `for (let i${i} = 0; i${i} < ${i >= 45 ? 'n' : 1}; i${i}++) {`; tail += '}'; }
const f = new Function('n', `let s = 0; ${head} s += i49 * i45 + i0; ${tail} return s;`);
let total = 0;
for (let i = 0; i < 40; i++) total += f(i % 8);
print(total, f(9), f(2.5));
