// Callbacks that push, pop, delete, truncate and change kinds of the array being iterated.
function run(m, start, f) {
  const a = start.slice(), seen = [];
  const r = a[m]((v, i) => { seen.push(i + ':' + String(v)); return f(a, v, i); });
  const result = Array.isArray(r) ? '[' + r.join(',') + ']' + r.length : String(r);
  return seen.join(' ') + ' => ' + result + ' | ' + a.join(',');
}
const changes = {
  push: (a, v, i) => { if (a.length < 8) a.push('n' + i); return false; },
  pop: (a) => { a.pop(); return true; },
  shift: (a) => { a.shift(); return true; },
  deleteNext: (a, v, i) => { delete a[i + 1]; return false; },
  truncate: (a, v, i) => { if (i === 1) a.length = 2; return true; },
  widen: (a, v, i) => { a[i + 1] = i ? 'str' : 0.5; return i > 100; },
  setLater: (a, v, i) => { if (i === 0) { a[3] = 'late'; a[9] = 'far'; } return false; },
};
for (let i = 0; i < 200; i++) run('map', [1, 2, 3], (a, v) => v);
for (const c in changes) for (const m of ['forEach', 'map', 'filter', 'find', 'findLastIndex']) print(c, m, run(m, [1, 2, 3, 4],
  changes[c]));
print(run('some', [1, , 3, , 5], (a, v, i) => { a[1] = 'filled'; a[3] = 'too'; return false; }));
print(run('every', [1, 2, 3], (a, v, i) => { a.length = 0; return true; }));
const acc = [1, 2, 3, 4];
print(acc.reduce((s, v, i) => { if (i === 1) acc.length = 3; if (i === 2) acc[3] = 'x'; return s + v; }, 0), acc.join());
const back = [1, 2, 3, 4];
print(back.reduceRight((s, v, i) => { delete back[i - 1]; return s + '/' + v; }, ''), back.length);
let out = '';
const live = [1, 2, 3];
for (const v of live) { out += v; if (live.length < 7) live.push(live.length * 10); }
for (const v of live) { out += '.' + v; live.pop(); }
print(out, live.length);
const it = [1, 2];
const e = it.entries();
e.next(); e.next();
print(e.next().done, it.push(3), e.next().done);
