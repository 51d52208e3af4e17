// As frames-of-what-called-nothing, where T1 gets on in loops: optimised code of a loop does not look at the stacks, and calls the next function directly, which calls nothing and does not look either.
const many = n => Array.from({ length: n }, (_, i) => 'l' + i + '=x').join();
const functions = [];
for (let k = 0; k < 6; k++) functions.push(Function('x', 'deeper', 'next', 'functions', `if (deeper) { const never = x.never; let ${many(3000)}; let r = 1; for (let i = 0; i < 8000; i++) if (deeper === 1 || i === 7990) r = functions[deeper === 1 ? 6 + i % 7 : next](x, deeper & 2, next + 1, functions); return r + l0 + l2999; } return x + 1;`));
for (let k = 0; k < 7; k++) functions.push(Function('x', 'return x + ' + k));
for (let i = 0; i < 900; i++) for (const f of functions) f(i, 0, 0, functions);
// The loops' code is made.
for (let k = 0; k < 6; k++) functions[k](1, 1, 6, functions);
const fill = Function('functions', 'fill', 'x', `let ${many(300)}; try { return fill(functions, fill, x) + l0 + l299; } catch (error) { return functions[0](1, 2, 1, functions); }`);
console.log(typeof fill(functions, fill, 1));
