// Labelled blocks, continue and break through loops, switch, try and blocks, in hot nested loops; finally runs on every way out.
var log = [];
a: { log.push('in'); if (log.length) break a; log.push('never'); }
outer: for (var i = 0; i < 4; i++) { for (var j = 0; j < 4; j++) { if (j === 2) continue outer; if (i === 2) break outer; log.push(i + '' + j); } }
print(log.join());
x: y: z: for (; ;) { for (; ;) { break y; } }
lab: if (true) { log.push('if'); break lab; } else log.push('else');
one: { two: { three: { break two; } log.push('no'); } log.push('after two'); break one; }
sw: switch (1) { case 1: for (; ;) { break sw; } case 2: log.push('no'); }
d: do { continue d; } while (log.push('cond') < 0);
w: while (true) { switch (1) { default: break w; } }
print(log.slice(4).join());
// continue in a do tests the condition; in for runs the update; labels may repeat side by side and like a variable.
var n = 0, c = 0;
do { n++; if (n % 2) continue; c += n; } while (n < 10);
for (var k = 0; k < 10; k++) { if (k % 3) continue; c += k; }
k: for (var q = 0; q < 2; q++) continue k;
k: { var k = 5; break k; }
print(n, c, q, k);
// finally on the way out.
function ways(kind) {
  var r = [];
  L: for (var i = 0; i < 3; i++) {
    try {
      r.push('t' + i);
      try { if (i === 1) { if (kind === 'break') break L; if (kind === 'continue') continue L; if (kind === 'return') return r.join('') + 'R'; if (kind === 'throw') throw 'T'; } } finally { r.push('f' + i); }
      r.push('e' + i);
    } catch (e) { r.push('c' + e); } finally { r.push('F' + i); if (kind === 'swallow') continue; }
  }
  return r.join('');
}
print(['none', 'break', 'continue', 'return', 'throw', 'swallow'].map(ways).join(' '));
function overrides() { l: try { return 'try'; } finally { break l; } return 'after the label'; }
function nested() { for (var i = 0; ; i++) { try { try { return 'a' + i; } finally { if (i < 3) continue; } } finally { if (i === 1) log.push('seen'); } } }
print(overrides(), nested(), log.includes('seen'));
// Hot: primes by a labelled continue, pairs by a labelled break, a state machine in a switch in a loop.
function primes(m) { var r = 0; next: for (var p = 2; p < m; p++) { for (var d = 2; d * d <= p; d++) if (p % d === 0) continue next; r++; } return r; }
function pair(t) { var res; find: for (var a = 1; a < 60; a++) { for (var b = a; b < 60; b++) { var s = a * a + b * b; if (s === t) { res = a + ',' + b; break find; } if (s > t) continue find; } } return res; }
print(primes(3000), pair(3250), pair(3), pair(50));
function machine(s) {
  var state = 0, out = '', i = 0;
  run: for (; ;) {
    switch (state) {
      case 0: if (i >= s.length) break run; state = s[i] === '"' ? 1 : s[i] === ' ' ? 3 : 2; continue run;
      case 1: i++; while (s[i] !== '"') { if (i >= s.length) { out += '!'; break run; } out += s[i++].toUpperCase(); } i++; state = 0; break;
      case 2: out += s[i++]; state = 0; continue;
      case 3: out += '_'; while (s[i] === ' ') i++; state = 0;
    }
  }
  return out;
}
var m = '';
for (var i = 0; i < 300; i++) m = machine('ab  "quoted text" c ' + i + (i % 2 ? ' "open' : ''));
print(m, machine(''), machine('"'));
function early(list) { var s = 0; all: { for (var v of list) { if (v < 0) break all; s += v; } s += 1000; } return s; }
var t = 0;
for (var i = 0; i < 2500; i++) t += early(i % 2 ? [1, 2, 3] : [1, -1, 5]);
print(t);
var f = () => { foo: { bar: 1; } return typeof bar; };
print(f(), (() => { label: 'an expression'; })());
