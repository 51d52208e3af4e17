// Template literals: nesting, conversions with the string hint, escapes, line breaks, in hot loops.
const a = 5, o = { toString: () => 'O', valueOf: () => 'V' };
print(`a=${a} o=${o} ${1 + 1}${''}${null} ${undefined} ${[1, [2]]} ${`in ${`deep ${a}`}`} ${a > 3 ? `yes` : `no`}`);
print(`${1}${2}${3}`, typeof `${1}`, `` === '', `\t|\x41|\u0042|\u{43}|\\|\`|\${a}|$|{}|$a`.length, `line
two`.length, `joined \
up`);
let s = '';
for (let i = 0; i < 3000; i++) s = `${s.slice(-10)}${i % 10}`;
print(s);
let log = '';
const f = (n) => { log += n; return { toString() { log += 't' + n; return `<${n}>`; } }; };
print(`${f(1)}-${f(2)}-${f(3)}`, log);
const prim = { [Symbol.toPrimitive]: (h) => h };
print(`${prim}`, '' + prim, `${prim}` + prim, [prim] + '', `${-0}`, `${0.1 + 0.2}`, `${true}${NaN}`);
try { print(`${Symbol('x')}`); } catch (e) { print(e instanceof TypeError); }
try { print(`${Object.create(null)}`); } catch (e) { print(e instanceof TypeError); }
function row(x, y) { return `${x}:${y}`; }
const kinds = [1, 1.5, 'k', null, undefined, true, [], o];
for (let i = 0; i < 4000; i++) row(kinds[i % 8], i);
print(kinds.map((k) => row(k, k)).join(' '));
const key = 'dyn';
const obj = { [`${key}1`]: 1, [`${key}${1 + 1}`]: 2 };
print(Object.keys(obj).join(), obj[`dyn${1}`], `${obj.dyn1 + obj.dyn2}`, `${(() => 'arrow')()}`, `${{ a: 1 }.a}`, `}${'{'}`);
