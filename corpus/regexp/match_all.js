// matchAll and its iterator.
var it = 'a1b22c'.matchAll(/[a-z](\d*)/g);
print(Object.prototype.toString.call(it), it[Symbol.iterator]() === it, Object.getPrototypeOf(Object.getPrototypeOf(it)) === Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
for (var m of it) print(m[0], m[1], m.index);
print(it.next().done, it.next().value);
var re = /a/g; re.lastIndex = 1;
print([...'aaa'.matchAll(re)].map(m => m.index), re.lastIndex);
print([...'aaa'.matchAll('a')].length, [...'a.b'.matchAll('.')].length, [...'abc'.matchAll()].length, [...'abc'.matchAll(/(?:)/g)].map(m => m.index));
print([...'\u{1f600}'.matchAll(/(?:)/gu)].map(m => m.index), [...'\u{1f600}'.matchAll(/(?:)/g)].map(m => m.index));
try { 'a'.matchAll(/a/); } catch (e) { print(e.name); }
var once = /a/[Symbol.matchAll]('aa');
print(once.next().value.index, once.next().done);
var thrower = RegExp.prototype[Symbol.matchAll].call(/a/g, 'aa');
var saved = RegExp.prototype.exec;
RegExp.prototype.exec = function () { throw new EvalError('x'); };
try { thrower.next(); } catch (e) { print(e.name); }
RegExp.prototype.exec = saved;
try { Object.getPrototypeOf(it).next.call({}); } catch (e) { print(e.name); }
var d = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(it), 'next');
print(d.writable, d.enumerable, d.configurable, d.value.length, d.value.name, Object.getPrototypeOf(it)[Symbol.toStringTag]);
