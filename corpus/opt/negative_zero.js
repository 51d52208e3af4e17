// Products, remainders, quotients and negations that are -0 only after the function was optimised for int32s.
function mul(a, b) { return a * b; }
function mod(a, b) { return a % b; }
function neg(a) { return -a; }
function div(a, b) { return a / b; }
function sign(x) { return x === 0 ? (1 / x > 0 ? '+0' : '-0') : String(x); }
let total = 0;
for (let i = 1; i < 4000; i++) total += mul(i, 2) + mod(i, 7) + neg(i) + div(i * 4, 2);
print(total);
print(sign(mul(0, -5)), sign(mul(-5, 0)), sign(mul(0, 5)), sign(mul(-3, 4)));
print(sign(mod(-7, 7)), sign(mod(7, -7)), sign(mod(-8, 7)), sign(mod(5, 0)));
print(sign(neg(0)), sign(neg(-0)), sign(neg(-2147483648)), sign(neg(5)));
print(sign(div(0, -3)), sign(div(1, 3)), sign(div(7, 0)), sign(div(-2147483648, -1)));
for (let i = 1; i < 4000; i++) total += mul(i, 0.5) + mod(-i, 7) + neg(i);
print(total, sign(mul(0, -5)), sign(mod(-7, 7)), sign(neg(0)));
