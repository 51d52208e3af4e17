// Exponentiation: integer powers past int32 and 2^53, NaN rules that differ from C, right association.
function pow(a, b) { return a ** b; }
const show = (v) => (Object.is(v, -0) ? '-0' : Number.isFinite(v) && v !== 0 ? v.toPrecision(12) : String(v));
let sum = 0;
for (let i = 0; i < 6000; i++) sum += pow(i & 15, 2);
print(sum);
const bases = [0, -0, 1, -1, 2, -2, 0.5, 10, Infinity, -Infinity, NaN];
const powers = [0, -0, 1, -1, 2, 3, 31, 53, 0.5, -0.5, 1024, -1075, Infinity, -Infinity, NaN];
for (const b of bases) print(String(1 / b === -Infinity ? '-0' : b), '**', powers.map((p) => show(pow(b, p))).join(' '));
print(2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 2, -(2 ** 2), (-2) ** 3, 2 ** -1);
print(pow('3', '2'), pow(null, 2), pow(2, null), pow(undefined, 2), pow(2, undefined), pow(true, 5), pow([3], [2]), pow({}, 0));
let x = 3;
x **= 3;
x **= 2;
print(x, Math.pow(2, 10) === 2 ** 10, Math.pow(1, Infinity), 1 ** NaN, NaN ** 0, Math.pow(-8, 1 / 3));
const powersOfTwo = [];
for (let i = 28; i <= 34; i++) powersOfTwo.push(2 ** i | 0, 2 ** i >>> 0);
print(powersOfTwo.join(' '));
let product = 1, same = 0;
for (let i = 0; i < 50; i++) { if (3 ** i === product || i > 33) same++; product *= 3; }
print(same);
