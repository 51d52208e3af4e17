// exec, flags, lastIndex and species replaced by programs: each method asks as the standard says.
var log = [];
class Spy extends RegExp {
  exec(s) { log.push('exec ' + this.lastIndex); return super.exec(s); }
  static get [Symbol.species]() { log.push('species'); return Spy; }
}
function run(name, f) { log = []; var r = f(); print(name, JSON.stringify(r), log.join(',')); }
run('match', () => 'aXbX'.match(new Spy('X', 'g')));
run('match once', () => 'aXbX'.match(new Spy('X')).index);
run('test', () => new Spy('b').test('abc'));
run('replace', () => 'aXbX'.replace(new Spy('X', 'g'), '-'));
run('search', () => 'aXbX'.search(new Spy('X', 'g')));
run('split', () => 'aXb'.split(new Spy('X')));
run('matchAll', () => [...'aXbX'.matchAll(new Spy('X', 'g'))].length);
run('empty', () => 'ab'.replace(new Spy('', 'g'), '-'));
var fake = { exec(s) { return this.n++ < 2 ? { index: this.n, 0: 'q', length: 2, 1: 'cap', groups: { g: 'G' } } : null; }, n: 0, flags: 'g', global: true, lastIndex: 9 };
print(RegExp.prototype[Symbol.replace].call(fake, 'abcdef', '[$&$1$<g>]'), fake.lastIndex);
fake.n = 0;
print(RegExp.prototype[Symbol.match].call(fake, 'abcdef'), fake.n);
fake.flags = ''; fake.global = false;  fake.n = 0;
print(RegExp.prototype[Symbol.match].call(fake, 'x')[1], RegExp.prototype[Symbol.search].call(fake, 'x'), fake.lastIndex);
for (var bad of [1, 'x', undefined, true]) { var r = /a/; r.exec = () => bad; try { print(r.test('a')); } catch (e) { print(e.name); } }
var r = /a/; r.exec = 5;
print(r.test('a'), 'ba'.replace(r, 'x'));
var far = /a/; far.exec = () => ({ index: 1e9, 0: 'zz', length: 1 });
print('abc'.replace(far, '-'));
far.exec = () => ({ index: -5, 0: 'zz', length: 1 });
print('abc'.replace(far, '-'));
var grown = /b/g;
Object.defineProperty(grown, 'global', { value: false });
print(grown.flags, 'bb'.replace(grown, '-'), grown.lastIndex, grown.test('bb'), grown.lastIndex);
var saved = RegExp.prototype.exec;
RegExp.prototype.exec = function (s) { return saved.call(this, s.toUpperCase()); };
print(/B/.test('abc'), 'abc'.match(/[A-Z]/g), 'aBc'.split(/B/).length);
RegExp.prototype.exec = saved;
print(/B/.test('abc'));
var c = /a/; c.constructor = undefined; print('bab'.split(c).length);
c.constructor = 1; try { 'bab'.split(c); } catch (e) { print(e.name); }
c.constructor = { [Symbol.species]: 1 }; try { 'bab'.split(c); } catch (e) { print(e.name); }
c.constructor = { [Symbol.species]: null }; print('bab'.split(c).length);
