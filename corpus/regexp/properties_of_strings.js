// Properties of strings, with the flag v: the longest sequence that matches is taken, and each is one element.
const text = 'a\u{1f469}\u{1f3fd}\u200d\u{1f680} 1\ufe0f\u20e3 \u{1f1e6}\u{1f1f9}\u{1f1e6} \u2764\ufe0f\u200d\u{1f525} \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}\u{1f600}\u00a9 \u00a9\ufe0f \u{1f44d}\u{1f3ff}';
const names = ['Basic_Emoji', 'Emoji_Keycap_Sequence', 'RGI_Emoji_Modifier_Sequence', 'RGI_Emoji_Flag_Sequence', 'RGI_Emoji_Tag_Sequence', 'RGI_Emoji_ZWJ_Sequence', 'RGI_Emoji'];
for (const name of names) {
  const found = [...text.matchAll(new RegExp('\\p{' + name + '}', 'gv'))];
  print(name, found.map(match => match.index + ':' + match[0].length).join(' '));
  print(text.replace(new RegExp('[\\p{' + name + '}a]', 'giv'), '_').length, text.split(new RegExp('(?<=\\p{' + name + '})', 'v')).length);
}
print(/^\p{RGI_Emoji}$/v.test('\u{1f468}\u{1f3fb}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}\u{1f3fc}'), /^\p{RGI_Emoji}{2}$/v.test('\u{1f600}\u{1f1e9}\u{1f1ea}'));
print(/[\p{RGI_Emoji}--\p{Basic_Emoji}]/v.exec(text).index, /[\p{RGI_Emoji}&&\p{ASCII}]/v.exec(text), /[\p{RGI_Emoji}&&\q{\u{1f600}|1\ufe0f\u20e3}]+/v.exec(text).index);
for (const [source, flags] of [['\\p{RGI_Emoji}', 'u'], ['\\P{RGI_Emoji}', 'v'], ['[^\\p{RGI_Emoji}]', 'v'], ['[\\P{Basic_Emoji}]', 'v'], ['\\p{rgi_emoji}', 'v'], ['[^\\p{RGI_Emoji}--\\p{RGI_Emoji}]', 'v'], ['[^\\p{ASCII}--\\p{RGI_Emoji}]', 'v']]) {
  try {
    print(source, String(new RegExp(source, flags).exec('a\u{1f600}')));
  } catch (error) {
    print(source, error.constructor.name);
  }
}
