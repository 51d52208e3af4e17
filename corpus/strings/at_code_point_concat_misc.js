// Generic string methods on other receivers, valueOf/toString strictness, search positions, at and code points.
for (const f of ['charAt', 'concat', 'includes', 'indexOf', 'padEnd', 'repeat', 'slice', 'toUpperCase', 'trim', 'at', 'codePointAt',
  'endsWith']) {
  const fn = String.prototype[f];
  let r = '';
  for (const self of [null, undefined, Symbol(), Object.create(null)]) try { fn.call(self, 0); r += '.'; } catch (e) {
    r += e instanceof TypeError ? 'T' : '?'; }
  print(f, fn.length, r, String(fn.call(1234, 1)), String(fn.call(true, 2)), String(fn.call(['x', 'y'], 1)));
}
for (const f of ['toString', 'valueOf']) {
  try { String.prototype[f].call({}); } catch (e) { print(e instanceof TypeError, String.prototype[f].call(new String('v'))); }
}
let h = 0;
const text = 'na\u00efve \u4e2d\u6587 \u{1f600}\u{1f680} end';
for (let i = -30; i < 30; i++) { h = (h * 7 + (text.at(i) || '').length + (text.codePointAt(i) || 1)) % 1000003; }
for (let i = 0; i < 4000; i++) h = (h + text.charCodeAt(i % text.length) * i) % 1000003;
print(h, text.length, text.at(-1), text.at(-100), text.codePointAt(text.indexOf('\u{1f680}')).toString(16));
print(String(null), String(undefined), String(Symbol('d')), String([1, [2, 3]]), String({}), String(() => 1).length > 3, String(-0),
  String(), new String().length);
print('abc' + String.prototype, String.prototype.length, typeof String.prototype, String.name, String.length, 'x' instanceof String,
  Object('x') instanceof String);
print(typeof String.fromCharCode, 'a'.constructor === String, Object.getPrototypeOf('a') === String.prototype);
