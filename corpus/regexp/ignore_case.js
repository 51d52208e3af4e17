// Ignoring case, in ASCII, Latin-1 and beyond, with and without u.
print(/abc/i.test('aBC'), /[a-f]+/i.exec('xxDEADxx')[0], /[^a-z]/i.test('Q'), /\u00e9/i.test('\u00c9'), /[\u00e0-\u00f0]/i.test('\u00c5'));
print(/\u03c3/i.test('\u03c2'), /\u03a3/i.test('\u03c3'), /\u03a3/i.test('\u03c2'), /\u00df/i.test('\u1e9e'), /\u00df/iu.test('\u1e9e'));
print(/\u017f/iu.test('s'), /k/i.test('\u212a'), /k/iu.test('\u212a'), /\u212b/i.test('\u00e5'), /\u212b/iu.test('\u00e5'));
print(/\w/iu.test('\u017f'), /\W/iu.test('\u017f'), /\b/iu.test('\u017f'), /\b/i.test('\u017f'));
print(/\u00b5/i.test('\u03bc'), /\u00ff/i.test('\u0178'), /\u0130/i.test('i'), /\u{10400}/iu.test('\u{10428}'));
print(/(a)\1/i.test('aA'), /(\u00e9)\1/i.test('\u00e9\u00c9'), /(\u03c3)\1/i.test('\u03a3\u03c2'), /(?<x>q)\k<x>/i.test('Qq'));
print('Hello World'.replace(/[A-Z]/gi, c => c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()));
print('straSSe'.match(/ss|\u00df/gi).join(), /[\u0400-\u042f]/i.test('\u0451'), /\u01c5/i.test('\u01c4'), /\u01c5/i.test('\u01c6'));
print(/[_-a]/i.exec('A') !== null, /[Z-a]/i.test('z'), /[Z-a]/i.test('^'), /[\x00-\x7f]/iu.test('\u212a'));
