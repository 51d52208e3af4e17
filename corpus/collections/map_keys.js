// Map keys by SameValueZero: NaN, -0, ints against doubles, strings built at run time, objects, symbols; hot get and set by every kind.
var m = new Map(), o = {}, f = () => 1, sy = Symbol('s'), arr = [];
var keys = [NaN, 0, -0, 1, 1.0, '1', true, 'true', null, 'null', undefined, 'undefined', o, {}, f, sy, Symbol('s'), arr, [], '', 2147483648, -2147483649, 0.1 + 0.2, 0.3, Infinity, 'a' + 'b', 'ab'];
keys.forEach((k, i) => m.set(k, i));
print(m.size, keys.map(k => m.get(k)).join());
print(m.get(0 / 0), m.get(-0), Object.is([...m.keys()][1], 0), m.get({}), m.get(Symbol('s')), m.has(undefined), m.get(), m.get('und' + 'efined'), m.get(4294967296 / 2), m.get(3 * 0.1));
// The same number in int and double form is one key.
var n = new Map(), h = 0;
for (var i = 0; i < 3000; i++) n.set(i / 2, i);
for (var i = 0; i < 1500; i++) h = (h * 31 + n.get(i) + n.get(i + 0.5)) % 1000003;
print(h, n.size, n.get(10), n.get(20 / 2), n.get(1e1), n.get('10'), n.get(10.5), n.get(-0));
for (var i = 0; i < 1500; i++) n.delete(i * 1.0);
print(n.size, n.has(5), n.has(5.5));
// Strings: flat, rope, slice, of numbers, equal in content are equal keys.
var s = new Map();
for (var i = 0; i < 1000; i++) s.set('key' + i, i);
var hits = 0, parts = ['k', 'e', 'y'];
for (var i = 0; i < 2000; i++) if (s.get(parts.join('') + i) === i && s.get('xxkey'.slice(2) + String(i)) === i) hits++;
print(hits, s.size, s.get('key' + 7.0), s.get('KEY5'.toLowerCase()), s.get('key5 '.trim()), s.get(new String('key5')));
var uni = new Map([['\xe9', 1], ['e\u0301', 2], ['\u{1F600}', 3], ['\uD83D', 4], ['\0', 5]]);
print(uni.size, uni.get('é'), uni.get('e' + '\u0301'), uni.get('\uD83D' + '\uDE00'), uni.get('\u{1F600}'.slice(0, 1)), uni.get(String.fromCharCode(0)));
// Objects by identity, many of equal shape; mutated keys are still found.
var objs = [], om = new Map();
for (var i = 0; i < 1000; i++) { objs.push({ id: i }); om.set(objs[i], i); }
for (var i = 0; i < 1000; i++) { objs[i].id = -1; if (i % 2) objs[i].extra = 1; if (i % 3) delete objs[i].id; if (i % 5 === 0) Object.freeze(objs[i]); }
var sum = 0;
for (var i = 0; i < 1000; i++) sum += om.get(objs[i]);
print(sum, om.get({ id: -1 }), om.size);
// set returns the Map, delete says whether; overwriting keeps the place in the order.
var c = new Map().set('a', 1).set('b', 2).set('a', 3);
print([...c].join('|'), c.delete('a'), c.delete('a'), c.set('a', 4) === c, [...c.keys()].join(), c.size);
