// JSON.stringify with indent: numbers clamped to 0..10, strings cut at ten, wrappers, nesting, empty containers, with replacers.
var o = { a: 1, b: [1, [2, {}], []], c: { d: {}, e: { f: null } }, u: undefined, s: 'x\ny' };
print(JSON.stringify(o, null, 2));
print(JSON.stringify(o, null, '--').split('\n').length, JSON.stringify([1, { a: 2 }], null, '\t').split('\t').length);
print([0, -1, 1, 1.9, 10, 11, 100, NaN, Infinity, '', ' ', '12345678901234', null, true, {}, [3], new Number(3), new String('ws'), '1', Symbol.iterator, undefined].map(sp => { var s = JSON.stringify([1], null, sp); return s.length; }).join());
print(JSON.stringify({}, null, 2), JSON.stringify([], null, 2), JSON.stringify([[]], null, 1), JSON.stringify({ a: {} }, null, 1), JSON.stringify({ u: undefined, f() {} }, null, 2), JSON.stringify([undefined], null, ' '), JSON.stringify('s', null, 4), JSON.stringify(5, null, 4));
print(JSON.stringify({ a: [1, 2] }, ['a'], '>'), JSON.stringify({ a: 1, b: 2 }, (k, v) => k === 'a' ? undefined : v, '.'));
print(JSON.stringify({ ': ': '": "', '\n': '\\' }, null, '\u{1F600}'), JSON.stringify([1], null, '\u{1F600}\u{1F601}\u{1F602}\u{1F603}\u{1F604}\u{1F605}').length);
// Deep nesting with indentation; parse brings it back; hot with changing indents.
var deep = null;
for (var i = 0; i < 60; i++) deep = i % 2 ? [deep, i] : { ['k' + i]: deep };
var text = JSON.stringify(deep, null, 3);
print(text.length, text.split('\n').length, JSON.stringify(JSON.parse(text)) === JSON.stringify(deep));
var h = 0, indents = [0, 1, 2, '\t', 'ab', 10, ''];
for (var i = 0; i < 2500; i++) { var s = JSON.stringify({ i, l: [i, { n: i / 2 }] }, null, indents[i % 7]); h = (h * 31 + s.length + s.charCodeAt(s.length >> 1)) % 1000003; }
print(h);
var log = [];
JSON.stringify([1], { toString() { log.push('never'); } }, { valueOf() { log.push('never'); return 2; } });
print(JSON.stringify([1], null, Object.assign(new Number(1), { valueOf() { log.push('num'); return 3; } })).length, JSON.stringify([1], null, Object.assign(new String('x'), { toString() { log.push('str'); return 'yyyy'; } })).length, log.join());
