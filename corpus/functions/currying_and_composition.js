// Closures returned from closures: currying, composition, memoising, partial application, thunks, all hot, with ints then strings then objects.
var add = a => b => c => a + b + c;
var s = 0;
for (var i = 0; i < 1500; i++) s += add(i)(1)(2);
print(s, add('x')(1)(2), add(1)('y')(2), add(0.5)(0.25)(0.125), add([1])([2])([3]));
function curry(f, ...got) { return (...more) => got.length + more.length >= f.length ? f(...got, ...more) : curry(f, ...got, ...more); }
var c4 = curry((a, b, c, d) => [a, b, c, d].join(''));
var r = '';
for (var i = 0; i < 150; i++) r = c4(i)(1)(2, 3) + c4(1, 2)(3)(4) + c4(1, 2, 3, i) + c4()(1)()(2)(3)(4);
print(r);
var compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x);
var pipeline = compose(x => x + '!', x => x * 2, x => x - 1);
var t = '';
for (var i = 0; i < 1250; i++) t = pipeline(i);
print(t, pipeline('10'), pipeline(null), pipeline({}), pipeline([5]));
function memo(f) { var seen = new Map(); return n => { if (!seen.has(n)) seen.set(n, f(n)); return seen.get(n); }; }
var count = 0, fib = memo(n => { count++; return n < 2 ? n : fib(n - 1) + fib(n - 2); });
print(fib(78), count, fib(80), count, fib('5'), count);
// A list of pairs made of closures alone.
var cons = (h, t) => f => f(h, t), head = p => p((h, t) => h), tail = p => p((h, t) => t);
var list = null, n = 0;
for (var i = 0; i < 1500; i++) list = cons(i, list);
for (var p = list; p; p = tail(p)) n = (n * 3 + head(p)) % 1000003;
print(n);
// Church numerals.
var zero = f => x => x, succ = n => f => x => f(n(f)(x)), plus = a => b => f => x => a(f)(b(f)(x)), num = n => n(k => k + 1)(0);
var three = succ(succ(succ(zero))), six = plus(three)(three), big = zero;
for (var i = 0; i < 500; i++) big = plus(big)(six);
print(num(three), num(six), num(big), num(three(succ)(six)), six(x => x + 'a')(''));
// State kept by closures that share and don't share.
function stack() { var items = []; return { push: x => items.push(x), pop: () => items.pop(), size: () => items.length, swap(o) { [items] = [o.take(items)]; }, take(i) { var r = items; items = i; return r; } }; }
var a = stack(), b = stack();
for (var i = 0; i < 1000; i++) { a.push(i); if (i % 2) b.push(-i); if (i % 500 === 0) a.swap(b); if (i % 3 === 0) b.pop(); }
print(a.size(), b.size(), a.pop(), b.pop());
var thunks = [];
for (let i = 0; i < 100; i++) thunks.push(thunks.length ? () => thunks[i - 1]() + i : () => 0);
print(thunks[99]());
