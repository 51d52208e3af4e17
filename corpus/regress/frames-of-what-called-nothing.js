// Optimised code that calls nothing does not look whether the stacks have room, but T1, which goes on in its frame where a guess was wrong, calls the next of its kind: a chain of them wrote behind the stack.
const many = (n, value) => Array.from({ length: n }, (_, i) => 'l' + i + '=' + value).join();
const functions = [];
for (let k = 0; k < 12; k++) functions.push(Function('x', 'deeper', 'next', 'functions', `if (deeper) { const never = x.never; let ${many(1500, 'x')}; return (next < 12 ? functions[next](x, deeper, next + 1, functions) : 1) + l0 + l1499; } return x + 1;`));
for (let i = 0; i < 900; i++) for (const f of functions) f(i, false, 0, functions);
let tries = 0;
// Nearly to the end of the stack, and from there, with a little less of it in each frame that is left, through all of them.
const fill = Function('functions', 'fill', 'tried', `let ${many(300, '1')}; try { return fill(functions, fill, tried) + l0 + l299; } catch (error) { tried(); return functions[0](1, true, 1, functions); }`);
console.log(typeof fill(functions, fill, () => { tries++; }), tries > 1);
