// Classes that extend Error, Map, Set, Object, Number, String and Symbol-keyed builtins: internal slots, overridden methods, instanceof.
class AppError extends Error {
  constructor(msg, code) { super(msg); this.code = code; }
  get name() { return 'AppError'; }
  describe() { return this.name + ':' + this.code; }
}
class NotFound extends AppError { constructor(what) { super('no ' + what, 404); this.what = what; } }
function thrower(i) { throw i & 1 ? new NotFound('n' + i) : new AppError('e', i); }
var codes = 0, last;
for (var i = 0; i < 2500; i++) try { thrower(i); } catch (e) { codes += e.code; last = e; }
print(codes, last.describe(), last.what, last instanceof NotFound, last instanceof Error, last.constructor.name, String(new AppError('m')), typeof last.stack);
print(Object.prototype.toString.call(last), Object.keys(last).join(), Object.hasOwn(last, 'message'), Object.hasOwn(new AppError(), 'message'));
class Cause extends TypeError { constructor(c) { super('x', { cause: c }); } }
print(new Cause('why').cause, new Cause(1) instanceof TypeError, new Cause(1).name, 'cause' in new AppError('m'));
class DefaultMap extends Map {
  constructor(make, it) { super(it); this.make = make; }
  get(k) { if (!this.has(k)) this.set(k, this.make(k)); return super.get(k); }
}
var m = new DefaultMap(() => [], [['seed', [0]]]);
for (var i = 0; i < 3000; i++) m.get('k' + i % 7).push(i);
print(m.size, [...m].map(e => e[0] + e[1].length).join(), m instanceof Map, Object.keys(m).join());
// The Map constructor calls the overridden set.
var sets = 0;
class LogMap extends Map { set(k, v) { sets++; return super.set(k, v * 2); } }
print(new LogMap([['a', 1], ['b', 2]]).get('b'), sets);
class CiSet extends Set { add(v) { return super.add(String(v).toLowerCase()); } has(v) { return super.has(String(v).toLowerCase()); } }
var cs = new CiSet(['A', 'b', 'B']);
print(cs.size, cs.has('a'), cs.add('C') === cs, [...cs].join());
class Num extends Number { plus(n) { return new Num(this + n); } }
class Str extends String { shout() { return this.toUpperCase() + '!' + this.length; } }
class Obj extends Object { constructor(a) { super(a); this.own = a; } }
print(new Num(5).plus(3) + 1, typeof new Num(1), new Str('abc').shout(), new Str('abc')[1], new Obj({ a: 1 }).own.a, new Obj(5) instanceof Number);
class Bool extends Boolean {}
print(new Bool(false) ? 'truthy' : 'falsy', new Bool(true).valueOf(), Object.prototype.toString.call(new Bool(1)));
// Without super's slots the builtin methods refuse.
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
print(attempt(() => Map.prototype.get.call(Object.create(Map.prototype), 1)), attempt(() => Object.create(new DefaultMap(() => 1)).size), attempt(() => Map.prototype.has.call(m, 'seed')));
class Fake extends Map { constructor() { return Object.create(new.target.prototype); } }
print(attempt(() => new Fake().size), new Fake() instanceof Map);
class WM extends WeakMap { get(k) { return super.get(k) ?? 'none'; } }
var key = {}, wm = new WM([[key, 'kept']]);
print(wm.get(key), wm.get({}), attempt(() => wm.set(1, 1)));
