// What is built in: a guess in the innermost of four frames fails, and all four go on where they were, each with its own values.
function innermost(v, w) {
  const before = v + 1;
  const after = v * w;
  return before + after;
}
function middle(v, label) {
  const first = innermost(v, 2);
  const second = innermost(v, 3);
  return label + ':' + first + ':' + second;
}
function outer(v) {
  const tag = 't' + (v === v ? 1 : 0);
  const got = middle(v, tag);
  return got + '/' + tag;
}
function outermost(v) {
  let log = '';
  for (let i = 0; i < 3; i++) log += outer(v) + (i < 2 ? ',' : '');
  return log;
}

let last = '';
for (let i = 0; i < 400; i++) last = outermost(i);
print(last);
print(outermost(0.5));
print(outermost('7'));
print(outermost(2147483647));
print(outermost(undefined));
print(outermost({ valueOf() { return 6; } }));
print(outermost(5));
