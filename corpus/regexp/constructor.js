// RegExp(): from strings, regular expressions and look-alikes.
print(new RegExp('a', 'g'), RegExp('a'), new RegExp(), new RegExp(undefined, undefined), new RegExp(null), new RegExp(12), new RegExp('/', ''), new RegExp('\n').source, new RegExp('\\/').source, new RegExp('[/]').source);
var r = /x/gi;
print(RegExp(r) === r, new RegExp(r) === r, RegExp(r, 'm'), new RegExp(r), new RegExp(r, undefined).flags, new RegExp(r, '') + '');
r.constructor = Object;
print(RegExp(r) === r);
var like = { [Symbol.match]: true, source: 's', flags: 'y', constructor: RegExp };
print(RegExp(like) === like, new RegExp(like), new RegExp(like, 'm'), new RegExp({ toString: () => 'str' }));
r[Symbol.match] = false;
print(RegExp(r) === r, RegExp(r));
for (var f of ['gg', 'x', 'G', 'uv', 'gimsuyd', ' g', 'gimsvyd', null, 1]) { try { print(f, new RegExp('a', f).flags); } catch (e) { print(f, e.name); } }
class Sub extends RegExp { constructor(p) { super(p, 'g'); this.own = 1; } get source() { return 'sub:' + super.source; } }
var s = new Sub('q');
print(s, s instanceof RegExp, s.own, s.lastIndex, Object.getOwnPropertyNames(s), s.test('q'), Object.prototype.toString.call(s));
print(RegExp.prototype.constructor === RegExp, RegExp.length, RegExp.name, typeof RegExp, RegExp[Symbol.species] === RegExp);
print(r.compile('n', 'y') === r, r.source, r.flags, r.lastIndex, r.compile(/z/g).source);
try { r.compile(/z/, 'g'); } catch (e) { print(e.name); }
try { r.compile('('); } catch (e) { print(e.name, r.source); }
try { RegExp.prototype.compile.call({}, 'a'); } catch (e) { print(e.name); }
