// Ignoring case without `u` must not take ASCII for what is not (ECMAScript 22.2.7.3), with `u` it must.
for (const [a, b] of [['\u017f', 's'], ['\u0131', 'I'], ['\u0131', 'i'], ['\u212a', 'k'], ['\u1e9e', '\u00df'], ['\u03c3', '\u03c2'], ['\u2126', '\u03c9']]) {
  for (const flags of ['i', 'iu']) {
    print(flags, [new RegExp(a, flags).test(b), new RegExp(b, flags).test(a), new RegExp('[' + a + ']', flags).test(b), new RegExp('[^' + b + ']', flags).test(a),
      new RegExp('(' + a + ')\\1', flags).test(a + b)].join(' '));
  }
}
print(/[^\W]/iu.test('\u017f'), /[^\W]/iu.test('\u212a'), /\w/i.test('\u017f'), /\b/iu.test('\u017f'));
