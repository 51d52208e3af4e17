// Regular expressions in functions that are hot, throw, nest and are called back.
function digits(s) { var n = 0, re = /\d/g, m; while ((m = re.exec(s)) !== null) n += +m[0]; return n; }
var sum = 0;
for (var i = 0; i < 500; i++) sum += digits('a' + i + 'b' + i);
print(sum);
function guard(s) { try { return new RegExp(s).source; } catch (e) { return e instanceof SyntaxError ? 'bad' : 'other'; } finally { sum++; } }
for (var i = 0, n = 0; i < 300; i++) if (guard(i % 3 ? 'a' : '(') === 'bad') n++;
print(n, sum);
function nest(s, d) { return s.replace(/\((\w*)\)/g, (m, x) => d ? nest('(' + x + x + ')', d - 1) : '[' + x + ']'); }
for (var i = 0; i < 50; i++) var last = nest('a(b)c(d)', 3);
print(last);
function thrower(s) { return s.replace(/./g, c => { if (c === 'x') throw new Error('at ' + c); return c + c; }); }
var caught = 0;
for (var i = 0; i < 200; i++) { try { thrower(i & 1 ? 'abx' : 'ab'); } catch (e) { caught++; } }
print(caught, thrower('ab'));
function shared(re, s) { return re.test(s); }
var list = [/a/, /b/g, /c/y, { test: s => 'own' }, new (class extends RegExp {})('d')], out = '';
for (var i = 0; i < 400; i++) out = shared(list[i % 5], 'abcd') + out.slice(0, 30);
print(out);
