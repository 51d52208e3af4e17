// JSON over deep structures: 400 levels survive a round trip; cycles are TypeErrors.
// tags: deep-recursion
function nestArray(n) { let a = 0; for (let i = 0; i < n; i++) a = [a]; return a; }
function nestObject(n) { let o = { leaf: 1 }; for (let i = 0; i < n; i++) o = { i, o }; return o; }
const depth = (x) => { let d = 0; while (Array.isArray(x)) { x = x[0]; d++; } return d; };
const text = JSON.stringify(nestArray(400));
print(text.length, depth(JSON.parse(text)), JSON.stringify(JSON.parse(text)) === text);
const objText = JSON.stringify(nestObject(300));
print(objText.length, JSON.stringify(JSON.parse(objText)) === objText, objText.slice(0, 30), objText.slice(-20 - 300, -290));
print(JSON.stringify(nestArray(30), null, 1).length, JSON.stringify(nestObject(20), null, '--').split('\n').length);
const cyc = { a: { b: {} } };
cyc.a.b.c = cyc;
const cycArr = [1, [2]];
cycArr[1].push(cycArr);
for (const bad of [cyc, cycArr, { x: [cyc] }]) try { JSON.stringify(bad); print('no throw'); } catch (e) { print(e instanceof TypeError); }
const shared = { s: 1 };
print(JSON.stringify([shared, shared, { shared }]));
let calls = 0;
const revived = JSON.parse(text, (k, v) => { calls++; return Array.isArray(v) ? v : v + 1; });
print(calls, depth(revived));
let sum = 0;
for (let i = 0; i < 300; i++) sum += JSON.stringify(JSON.parse(JSON.stringify({ i, l: [i, [i / 2, ['x' + i]]] }))).length;
print(sum);
try { JSON.parse('['.repeat(500)); } catch (e) { print(e instanceof SyntaxError); }
try { JSON.parse('['.repeat(300) + ']'.repeat(299)); } catch (e) { print(e instanceof SyntaxError); }
