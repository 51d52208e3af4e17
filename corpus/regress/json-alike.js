// JSON.parse guesses each member from the object before: names that differ late, come in another order, twice, escaped, as indices or as
// `__proto__`, and nested objects between.
const show = (text) => print(JSON.stringify(JSON.parse(text)));
show('[{"a":1,"b":2},{"a":3,"b":4},{"a":5,"c":6},{"b":7,"a":8},{"a":9,"b":10}]');
show('[{"a":1,"b":2,"c":3},{"a":1,"b":2,"b":4,"c":3},{"a":1,"a":2,"b":3},{"a":1,"b":2,"c":5}]');
show('[{"ab":1,"abc":2},{"ab":1,"abcd":2},{"ab":1,"ab":3,"abc":2},{"abc":1,"ab":2}]');
show('[{"a\\u0062":1,"c\\"d":2},{"ab":1,"c\\"d":3},{"a\\u0062":4,"c\\u0022d":5},{"ab":6,"cd":7}]');
show('[{"a":1,"0":2,"b":3},{"a":1,"0":2,"b":3},{"0":1,"a":2},{"a":{"a":{"a":1}},"0":[{"a":2}]}]');
show('[{"":1,"a":2},{"":3,"a":4},{"a":5,"":6}]');
show('[{"\u00e9":1,"\u1234":2},{"\u00e9":3,"\u1234":4},{"\u1234":5}]');
show('[{"\u00e9":1,"x":2},{"\u00e9":3,"x":4}]');
show('[{"o":{"x":1,"y":{"x":2}},"l":[{"x":3}]},{"o":{"x":4,"y":{"x":5,"z":6}},"l":[{"x":7,"y":8},{"x":9}]},{"o":1,"l":2}]');
const proto = JSON.parse('[{"a":1,"__proto__":2,"b":3},{"a":1,"__proto__":{"c":4},"b":3}]');
print(proto.map((o) => Object.keys(o).join() + (Object.getPrototypeOf(o) === Object.prototype) + o.c).join(' '));
for (const text of ['[{"a":1},{"a"}]', '[{"a":1},{"a":}]', '[{"a":1},{"a', '[{"a":1},{"a"', '[{"a":1},{"a":1', '[{"a":1},{"a":1,}]',
  '[{"a b":1},{"a\nb":1}]', '[{"a\\nb":1},{"a\nb":1}]', '[{"a":1},{"a\\":1}]', '[{"a":1},{a:1}]']) {
  try {
    show(text);
  } catch (error) {
    print(error.constructor.name);
  }
}
const many = '[' + Array.from({ length: 2000 }, (_, i) => `{"id":${i},"name":"n${i}","k${i % 7}":${i / 4},"tags":["a"],"in":{"id":${-i},"x":null}}`).join() + ']';
const parsed = JSON.parse(many);
print(JSON.stringify(parsed) === many, parsed.reduce((sum, o) => sum + o.id + o.in.id + o['k' + o.id % 7], 0));
parsed[0].extra = 1;
delete parsed[1].name;
print(JSON.stringify(JSON.parse(many)) === many, JSON.stringify(parsed.slice(0, 3)));
const wide = '{' + Array.from({ length: 3000 }, (_, i) => `"key${i}":${i}`).join() + '}';
print([1, 2, 3].every(() => JSON.stringify(JSON.parse(wide)) === wide), JSON.parse(`[${wide},${wide}]`)[1].key2999);
print(JSON.stringify([0.1, 1e21, -1.5e-7, 123456.789, 5e-324, 1 / 3]), String(0.1 + 0.2), [1e300, -2.5].join());
