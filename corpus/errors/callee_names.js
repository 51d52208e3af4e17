// What is called, or constructed, and is no function is named as the program has it, in all tiers: members, indices, calls, optional chains, operators. What Rust is passed is named by its value.
const o = { a: {}, b: [1, [2]], 'x y': 1, n: null }, list = [1, [2]], key = 'key', nothing = undefined;
function id(x) { return x; }
function message(f) { try { f(); return 'called'; } catch (e) { return e.name + ': ' + e.message; } }
const calls = [
  () => o.f(), () => o.a.b(), () => o['f'](), () => o['x y'](), () => o[key](), () => list[0](), () => list[1][0](), () => nothing(), () => id(1)(), () => id(o).f(), () => (o.f)(), () => ((o.f))(1, 2),
  () => 'text'.f(), () => (5).f(), () => (o.a + o.b)(), () => (key || nothing)(), () => (nothing ?? o)(), () => (key in o)(), () => null(), () => true(), () => list[1.5](),
  () => (() => 1)()(), () => (function () {}).f(), () => new Map().f(), () => o.f`x`, () => id(1)`x`, () => o?.f(), () => o?.a.f(), () => o.a?.f(), () => o?.[key](), () => o.n?.f.g(), () => nothing?.(),
  () => o.f(...list), () => this.f(), () => o[key + 1](), () => o[id(2)](), () => id(id)(id)(2)(), () => o.a['q'](), () => list['0'](), () => id(list).map((x) => x)(), () => id(1, 2).foo(), () => id(o.b()),
  () => new o.f(), () => new o.f, () => new (id(1))(), () => new o.a.b(1, 2), () => new o.f(...list), () => new nothing(), () => new list[0](), () => new (() => {})(),
  () => o.a.a.a(), () => o.f.g(), () => nothing.f(), () => { class A { m() { super.f(); } } new A().m(); },
];
for (const f of calls) print(message(f));
print(message(() => { class A { #p = 1; m() { this.#p(); } } new A().m(); }));
print(message(() => id(id)(id)(id)(id)(id)(id)(id)(id)(id)(1)()));
print(message(() => o.aVeryLongNameOfSomethingThatIsNotThere0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789()));

// Where code is hot, and what is called is built in, or is in a callee that is.
function hot(it) { return it.f(3) + it.g.h(); }
const good = { f: (x) => x, g: { h: () => 1 } };
for (let i = 0; i < 3000; i++) hot(good);
print(hot(good), message(() => hot({ f: 1, g: good.g })), message(() => hot({ f: good.f, g: {} })), message(() => hot({ f: good.f })));
function inner(it) { return it.m(it.k); }
function outer(it) { let sum = 0; for (let i = 0; i < 5; i++) sum += inner(it[i]); return sum; }
const five = [1, 2, 3, 4, 5].map((k) => ({ m: (x) => x * 2, k }));
for (let i = 0; i < 2000; i++) outer(five);
print(outer(five), message(() => outer([...five.slice(0, 4), { m: 'no', k: 1 }])), message(() => outer(five.slice(0, 4))));
function makes(C) { return new C.Of(1).v; }
class Of { constructor(v) { this.v = v; } }
for (let i = 0; i < 2000; i++) makes({ Of });
print(makes({ Of }), message(() => makes({ Of: id.name })), message(() => makes({ Of: () => {} })));
function catches(list) { let n = 0; for (const f of list) { try { f(); } catch (e) { n += e.message.length; } } return n; }
for (let i = 0; i < 2000; i++) catches([id, Of.of, 1]);
print(catches([id, Of.of, 1]));

// Functions in Rust name the value that they were passed.
for (const f of [() => [1].map(5), () => [1].forEach(o.f), () => Reflect.apply(5), () => [1].sort(1), () => id.call.call(5), () => [].reduce(), () => new Map([[1, 2]]).forEach('x')]) print(message(f).slice(0, 9));
