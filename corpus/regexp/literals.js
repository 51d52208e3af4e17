// A literal makes a fresh object each time it is evaluated; what it was compiled to is shared.
function make() { return /ab+/gi; }
var a = make(), b = make();
print(a === b, a.source === b.source, a.test('xABB'), a.lastIndex, b.lastIndex);
a.extra = 1;
print(make().extra, Object.keys(a), a.constructor === RegExp, Object.getPrototypeOf(a) === RegExp.prototype);
for (var i = 0, total = 0; i < 300; i++) { var r = /\d+/g; r.exec('a12'); total += r.lastIndex; }
print(total);
var list = [];
for (var i = 0; i < 3; i++) list.push(/x/);
print(list[0] === list[1], list.length);
print(/[/\]]+/.exec('a/]b')[0], /\//.source, /a\/b/.test('a/b'), 4 / 2 / 1, [/=/.test('='), /=>/.source], typeof /a/ + /b/);
var o = { re: /k/, m() { return /m/.test('m') ? /y/ : /n/; } };
print(o.re, o.m(), (() => /arrow/)(), `${/t/}`, !/f/.test(''), /a/ instanceof RegExp);
print(/(?:)/, /\u{61}/u, /é/.source, /\é/.source.length, /\u00e9/.test('é'), /[\\]/.test('\\'));
switch (true) { case /^c/.test('case'): print('case'); }
function hot(s) { return /^(\w)(\d+)$/.exec(s); }
var sum = 0;
for (var i = 0; i < 2000; i++) { var m = hot('k' + i); if (m) sum += +m[2]; }
print(sum);
