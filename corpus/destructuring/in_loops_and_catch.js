// Patterns in for-of, for-in, for heads and catch clauses with let, const and var; closures per iteration; hot.
var rows = [];
for (var i = 0; i < 2500; i++) rows.push({ id: i, tag: [i % 3, 't' + i % 5], opt: i % 2 ? { v: i } : undefined });
var s = 0, names = {};
for (const { id, tag: [kind, name], opt: { v = -1 } = {} } of rows) { s = (s * 3 + id + kind + v) % 1000003; names[name] = (names[name] || 0) + 1; }
print(s, JSON.stringify(names));
var fs = [];
for (let [a, b] of [[1, 2], [3, 4]]) fs.push(() => a++ + b);
print(fs.map(f => f()).join(), fs.map(f => f()).join());
for (let { length: n, 0: c } of ['xyz', [7]]) print(n, c);
for (var [k0, ...ks] in { abc: 1, de: 1 }) print(k0, ks.join('+'));
for (let [i, j] = [0, 10]; i < j; [i, j] = [i + 1, j - 2]) fs.push(() => i + ':' + j);
print(fs.slice(2).map(f => f()).join());
for (let { a = 1, b = a } = {}, i = 0; i < 2; i++, a++) print(a, b);
// catch patterns.
var codes = [];
for (var i = 0; i < 2500; i++)
  try { throw i % 2 ? { code: i, why: { deep: 'd' } } : Object.assign(new RangeError(), { code: -i }); } catch ({ code, why: { deep = 'none' } = {}, constructor: { name } }) { if (i > 2496) codes.push(code + deep + name); }
print(codes.join());
try { throw [1, [2, 3]]; } catch ([a, [b, c = 'C', d = 'D']]) { print(a, b, c, d); }
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => { try { throw null; } catch ({ x }) { return 'no'; } }), attempt(() => { try { throw 5; } catch ([x]) { return 'no'; } }), attempt(() => { try { throw 5; } catch ({ x = 'dflt' }) { return x; } }));
print(attempt(() => { try { throw {}; } catch ({ x = (() => { throw new EvalError(); })() }) { } finally { codes.push('finally'); } }), codes.length);
// Dead zones in heads.
print(attempt(() => { for (let [a = b, b] of [[undefined, 1]]); }), attempt(() => { for (let x of [x]); }), attempt(() => { for (const [x] of [[1]]) x = 2; }), attempt(() => { for (let [a, b = a] of [[1]]) return b; }),
  attempt(() => { for (const { x } = { x: 1 }; ;) { x++; } }));
// continue, break and throw in a body close the outer iterator, not the pattern's again.
var log = [];
function it(n, name) { var i = 0; return { [Symbol.iterator]() { return this; }, next() { return { value: n === 0 ? i++ : it(0, name + i), done: i++ > 4 }; }, return() { log.push(name); return {}; } }; }
for (let [a] of it(1, 'o')) { if (a === 0) continue; break; }
print(log.join());
log = [];
outer: for (let [a, b] of it(1, 'p')) for (let [c] of it(1, 'q')) { if (log.length > 5) break outer; continue outer; }
print(log.join());
print(attempt(() => { log = []; for (let [a] of it(1, 'z')) throw new URIError(); }), log.join());
