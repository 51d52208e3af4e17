// A state machine: switch in a loop with fallthrough, continue and nested switches over characters and strings.
function tokens(src) {
  let state = 'start', out = [], cur = '', i = 0;
  loop: while (i <= src.length) {
    const ch = i < src.length ? src[i] : '\n';
    switch (state) {
      case 'start':
        switch (true) {
          case ch >= '0' && ch <= '9': state = 'num'; continue loop;
          case (ch >= 'a' && ch <= 'z') || ch === '_': state = 'id'; continue loop;
          case ch === '"': state = 'str'; i++; cur = ''; continue loop;
          case ch === ' ': case ch === '\n': break;
          default: out.push(ch);
        }
        break;
      case 'num':
        if ((ch >= '0' && ch <= '9') || ch === '.') { cur += ch; break; }
        out.push(Number(cur)); cur = ''; state = 'start'; continue;
      case 'id':
        if (ch >= 'a' && ch <= 'z') { cur += ch; break; }
        out.push('$' + cur); cur = ''; state = 'start'; continue;
      case 'str':
        switch (ch) {
          case '\\': i++; cur += src[i] === 'n' ? '\n' : src[i]; break;
          case '"': out.push(JSON.stringify(cur)); cur = ''; state = 'start'; break;
          case '\n': return 'unterminated';
          default: cur += ch;
        }
        break;
    }
    i++;
  }
  return out;
}
const program = 'let x = 12.5 * (y + 3) ; print("a\\"b" , x) ';
print(tokens(program).join(' '), tokens(''), tokens('"abc'), tokens('1+1').length);
let n = 0;
for (let i = 0; i < 150; i++) n += tokens(program + i).length;
print(n);
function evaluate(src) {
  const t = tokens(src);
  let p = 0;
  const primary = () => { const k = t[p++]; switch (typeof k) { case 'number': return k; case 'string': if (k === '(') { const v = sum();
    p++; return v; } if (k === '-') return -primary(); default: return NaN; } };
  const product = () => { let v = primary(); for (;;) switch (t[p]) { case '*': p++; v *= primary(); continue; case '/': p++;
    v /= primary(); continue; case '%': p++; v %= primary(); continue; default: return v; } };
  const sum = () => { let v = product(); for (;;) switch (t[p]) { case '+': p++; v += product(); break; case '-': p++; v -= product();
    break; default: return v; } };
  return sum();
}
print(evaluate('1 + 2 * 3'), evaluate('(1 + 2) * -3'), evaluate('7 % 4 / 2'), evaluate('2 * (3 + (4 - 1)) - 10 / 4'), evaluate('*'));
let e = 0;
for (let i = 0; i < 200; i++) e += evaluate('(' + i + ' + 1.5) * 2 - ' + i + ' % 7');
print(e);
