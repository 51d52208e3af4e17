// Cycles throw TypeError, invalid text SyntaxError, and a hot loop of both goes on; repeated but acyclic objects are fine.
function err(f) { try { return 'ok:' + JSON.stringify(f()); } catch (e) { return e.constructor.name; } }
var a = {}, b = [], c = { d: { e: [] } };
a.self = a; b.push(b); c.d.e.push({ back: c });
print(err(() => JSON.stringify(a)), err(() => JSON.stringify(b)), err(() => JSON.stringify(c)), err(() => JSON.stringify({ x: [a] })));
var shared = { s: 1 };
print(err(() => [shared, shared, { shared }]), err(() => { var o = { toJSON() { return { o: 1 }; } }; o.self = o; return o; }), err(() => JSON.stringify(a, (k, v) => k === 'self' ? 'cut' : v)), err(() => JSON.stringify(a, ['other'])));
var hidden = Object.defineProperty({ v: 1 }, 'me', { get() { return hidden; }, enumerable: false });
print(err(() => hidden), err(() => ({ get g() { return { get g() { return 'two deep'; } }; } })));
// After a failure the same objects can be written once the cycle is gone.
delete a.self; b.length = 0; c.d.e.length = 0;
print(JSON.stringify([a, b, c]));
var bad = ['', ' ', '{', '}', '[', ']', '[1,]', '[,1]', '{"a":1,}', '{,}', '{a:1}', "{'a':1}", '{"a"}', '{"a":}', '{"a":1 "b":2}', '[1 2]', '01', '+1', '.5', '1.', '1e', '1e+', '-', '--1', '0x10', 'NaN', 'Infinity', '-Infinity', 'undefined', 'True', 'nul', 'truex', '1 2', '[1]]', '// c\n1', '/* c */1', '\u00a01', '\ufeff1', '1\u2028', '[1', '{"a":1', '"abc', '\\u0031', '1_000', '1n', '[1}', '{"a":[}', 'null,', "'s'", '\v1', '[undefined]', '{"a":1}}', '{1:2}', '{[]:1}', '"\\u123"', '-01', '1.e5', '[1,,2]', '{"a":1,,"b":2}'];
print(bad.length, bad.map(s => { try { JSON.parse(s); return 'PARSED ' + s; } catch (e) { return e instanceof SyntaxError ? 's' : e.constructor.name; } }).join(''));
print([undefined, () => 1, {}, Symbol(), '[1]', [], [1], NaN].map(v => err(() => JSON.parse(v))).join());
// Hot: good, invalid and cyclic in turn; nothing is left behind from a failed one.
var good = 0, syn = 0, typ = 0;
for (var i = 0; i < 3000; i++) {
  try {
    if (i % 3 === 0) good += JSON.parse('{"i":' + i + '}').i === i;
    else if (i % 3 === 1) JSON.parse('{"i":' + i + (i % 2 ? '' : ',}'));
    else { var o = { i, l: [] }; o.l.push(i % 2 ? o : i); JSON.stringify(o); good++; }
  } catch (e) { if (e instanceof SyntaxError) syn++; else if (e instanceof TypeError) typ++; }
}
print(good, syn, typ);
// A cycle met after a long good prefix; a diamond of width two and depth twelve.
var list = [];
for (var i = 0; i < 500; i++) list.push({ i });
list[499].list = list;
print(err(() => JSON.stringify(list)));
var d = { leaf: 1 };
for (var i = 0; i < 10; i++) d = { l: d, r: d };
print(JSON.stringify(d).length);
