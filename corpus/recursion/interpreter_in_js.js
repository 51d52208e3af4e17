// A small expression interpreter: recursion over closures and over a tree, environments as objects; both agree.
// tags: deep-recursion
const num = (v) => ({ t: 'num', v }), ref = (n) => ({ t: 'ref', n }), fn = (p, b) => ({ t: 'fn', p, b }), call = (f, ...a) => ({ t: 'call',
  f, a });
const bin = (o, l, r) => ({ t: 'bin', o, l, r }), cond = (c, y, n) => ({ t: 'if', c, y, n }), letrec = (n, v, b) => ({ t: 'let', n, v, b });
const ops = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '<': (a, b) => a < b, '===': (a, b) => a === b };
function evaluate(e, env) {
  switch (e.t) {
    case 'num': return e.v;
    case 'ref': if (!(e.n in env)) throw new ReferenceError(e.n); return env[e.n];
    case 'bin': return ops[e.o](evaluate(e.l, env), evaluate(e.r, env));
    case 'if': return evaluate(evaluate(e.c, env) ? e.y : e.n, env);
    case 'fn': return (...args) => { const inner = Object.create(env); e.p.forEach((p, i) => { inner[p] = args[i]; }); return evaluate(e.b,
      inner); };
    case 'call': return evaluate(e.f, env)(...e.a.map((a) => evaluate(a, env)));
    case 'let': { const inner = Object.create(env); inner[e.n] = evaluate(e.v, inner); return evaluate(e.b, inner); }
  }
}
function compile(e) {
  switch (e.t) {
    case 'num': { const v = e.v; return () => v; }
    case 'ref': { const n = e.n; return (env) => env[n]; }
    case 'bin': { const f = ops[e.o], l = compile(e.l), r = compile(e.r); return (env) => f(l(env), r(env)); }
    case 'if': { const c = compile(e.c), y = compile(e.y), n = compile(e.n); return (env) => (c(env) ? y(env) : n(env)); }
    case 'fn': { const b = compile(e.b), p = e.p; return (env) => (...args) => { const inner = { __proto__: env }; for (let i = 0;
      i < p.length; i++) inner[p[i]] = args[i]; return b(inner); }; }
    case 'call': { const f = compile(e.f), a = e.a.map(compile); return (env) => f(env)(...a.map((x) => x(env))); }
    case 'let': { const n = e.n, v = compile(e.v), b = compile(e.b); return (env) => { const inner = { __proto__: env };
      inner[n] = v(inner); return b(inner); }; }
  }
}
const fibBody = cond(bin('<', ref('n'), num(2)), ref('n'), bin('+', call(ref('fib'), bin('-', ref('n'), num(1))), call(ref('fib'), bin('-',
  ref('n'), num(2)))));
const fib = (k) => letrec('fib', fn(['n'], fibBody), call(ref('fib'), num(k)));
const sumTo = (k) => letrec('s', fn(['n', 'acc'], cond(bin('===', ref('n'), num(0)), ref('acc'), call(ref('s'), bin('-', ref('n'), num(1)),
  bin('+', ref('acc'), ref('n'))))), call(ref('s'), num(k), num(0)));
for (const k of [1, 7, 11]) print(evaluate(fib(k), {}), compile(fib(k))({}));
print(evaluate(sumTo(60), {}), compile(sumTo(60))({}), evaluate(sumTo(0.0), {}));
const add = call(call(fn(['x'], fn(['y'], bin('+', ref('x'), ref('y')))), num('con')), num('cat'));
print(evaluate(add, {}), compile(add)({}));
try { evaluate(ref('missing'), {}); } catch (e) { print(e instanceof ReferenceError); }
for (const run of [(e) => evaluate(e, {}), (e) => compile(e)({})]) try { run(sumTo(-1)); print('no'); } catch (e) {
  print(e instanceof RangeError); }
print(evaluate(fib(9), {}), compile(sumTo(40))({}));
