// Switches: dense and sparse ints, strings, mixed kinds, fall through, defaults in the middle, NaN and zeros, and values that are no int after many that were.
function dense(n) { switch (n) { case 0: return 'zero'; case 1: return 'one'; case 2: case 3: return 'few'; case 4: n = 'x'; default: return 'd' + n; case 6: return 'six'; } }
function strings(s) { switch (s) { case 'a': return 1; case 'bb': return 2; case 'a' + 'b': return 3; default: return 4; case '': return 5; } }
function mixed(v) { switch (v) { case 1: return 'int'; case '1': return 'string'; case 1.5: return 'double'; case null: return 'null'; case undefined: return 'undefined'; case true: return 'true'; case NaN: return 'never'; case -0: return 'zero'; } return 'none'; }
function falls(n) { let s = ''; switch (n) { case 3: s += 'c'; case 2: s += 'b'; case 1: s += 'a'; break; default: s += '?'; case 0: s += '!'; } return s; }
function through(n) { let k = 0; outer: for (let i = 0; i < 5; i++) { switch (n) { case 0: continue outer; case 1: break; case 2: break outer; case 3: return 'r' + i; } k += i; } return k; }
const ints = [0, 1, 2, 3, 4, 5, 6, 7, -1];
for (let i = 0; i < 400; i++) { dense(ints[i % 9]); strings(['a', 'bb', 'ab', ''][i % 4]); mixed(i % 2); falls(i % 5); through(i % 5); }
const all = [...ints, 0.5, -0, NaN, 2147483648, '0', '1', 'a', 'ab', '', null, undefined, true, false, {}, [1], Infinity];
print(all.map(dense).join()); print(all.map(strings).join()); print(all.map(mixed).join()); print(all.map(falls).join()); print(all.map(through).join());
