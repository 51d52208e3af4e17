// JSON.parse: numbers, nesting, duplicate and integer keys, __proto__ as an own key, white space, non-string input; equal shapes after; hot.
print(['0', '-0', '1e3', '1E+2', '1.5e-3', '-1.25', '123456789012345678901234567890', '1e400', '-1e400', '5e-324', '1e-400', '0.1', '9007199254740993', '2147483648', '-2147483648', '1.0', '1e0', '0e5', '4.35', '0.30000000000000004'].map(s => { var v = JSON.parse(s); return Object.is(v, -0) ? '-0' : String(v); }).join());
print(JSON.parse('null'), JSON.parse('true'), JSON.parse(' \t\n\r"s" '), JSON.parse('[]').length, Object.keys(JSON.parse('{}')).length, JSON.parse('[1,[2,[3]]]')[1][1][0], JSON.parse('{"a":{"b":{"c":"deep"}}}').a.b.c);
print(Object.keys(JSON.parse('{"b":1,"2":1,"a":1,"1":1}')).join(), JSON.stringify(JSON.parse('{"a":1,"b":2,"a":3}')), JSON.parse('{"1":"x","01":"y","1":"z"}')[1]);
var p = JSON.parse('{"__proto__":{"x":1},"constructor":"c","toString":null,"hasOwnProperty":1}');
print(Object.keys(p).join(), p.x, Object.getPrototypeOf(p) === Object.prototype, p.__proto__.x, Object.hasOwn(p, '__proto__'), JSON.stringify(p));
// Setters on Object.prototype are not asked; arrays are plain arrays.
Object.defineProperty(Object.prototype, 'trap', { set() { print('never'); }, configurable: true });
Object.defineProperty(Array.prototype, 0, { set() { print('never'); }, configurable: true });
print(JSON.parse('{"trap":1}').trap, JSON.parse('[7]')[0]);
delete Object.prototype.trap; delete Array.prototype[0];
print([1, null, true, ['[1]'], ['1,2'], { toString: () => '{"o":1}' }, new String('[3]'), -0].map(v => { try { return JSON.stringify(JSON.parse(v)); } catch (e) { return e.constructor.name; } }).join());
var d = Object.getOwnPropertyDescriptor(JSON.parse('{"k":1}'), 'k');
print(d.writable, d.enumerable, d.configurable, Array.isArray(JSON.parse('[1]')), JSON.parse('[1,2]') instanceof Array, JSON.parse.length);
// Parsed objects at sites warmed with literals, and the reverse.
function sum(o) { return o.x + o.y; }
var s = 0;
for (var i = 0; i < 2500; i++) s += sum({ x: i, y: 1 }) + sum(JSON.parse('{"x":' + i + ',"y":2}')) + sum(JSON.parse('{"y":0.5,"x":' + i + '}'));
print(s);
// Big inputs: an array of numbers, of objects, of strings, deep nesting.
var text = '[' + Array.from({ length: 2000 }, (_, i) => i % 3 === 0 ? i : i % 3 === 1 ? i + 0.25 : '"s' + i + '"').join(', ') + ']', arr = JSON.parse(text), h = 0;
for (var v of arr) h = (h * 31 + (typeof v === 'number' ? v * 4 : v.length)) % 1000003;
print(arr.length, h);
var objs = JSON.parse('[' + Array.from({ length: 500 }, (_, i) => `{"id":${i},"name":"n${i}","tags":["a","b${i % 7}"],"opt":${i % 2 ? null : i / 2}}`).join() + ']'), t = 0;
for (var o of objs) t = (t * 7 + o.id + o.name.length + o.tags[1].length + (o.opt ?? 0.5)) % 1000003;
print(t, objs[499].tags.join(''));
var depth = 0;
for (var n = JSON.parse('['.repeat(500) + ']'.repeat(500)); n; n = n[0]) depth++;
print(depth, JSON.stringify(JSON.parse('{"a":'.repeat(300) + '1' + '}'.repeat(300))).length);
print(JSON.parse('{"k1":1,"k2":[{"k1":2}],"k3":"\\u006b1"}').k3, JSON.parse('[1 , 2\n,\t3 ]').join('+'), JSON.parse('"\\u005f"'));
