// Ropes far deeper than the machine stack: flattening, comparing, hashing and slicing must not recurse.
// tags: slow, deep-recursion
const N = 80000;
function leftDeep() { let s = 'a'; for (let i = 0; i < N; i++) s = s + 'b'; return s; }
function rightDeep() { let s = 'z'; for (let i = 0; i < N; i++) s = 'y' + s; return s; }
function zigzag() { let s = '.'; for (let i = 0; i < N; i++) s = i & 1 ? s + 'r' : 'l' + s; return s; }
let s = leftDeep();
print(s.length, s[0], s[N], s.charCodeAt(N - 1));
s = rightDeep();
print(s.length, s[0], s[N], s.indexOf('z'));
s = zigzag();
print(s.length, s.indexOf('.'), s.slice(N / 2 - 2, N / 2 + 3));
print(leftDeep() === leftDeep(), leftDeep() < rightDeep(), leftDeep() == 'a' + 'b'.repeat(N));
const o = {}, m = new Map();
o[rightDeep()] = 1;
m.set(s, 2);
print(o[rightDeep()], Object.keys(o)[0].length, m.get(zigzag()), leftDeep() in o);
// Deep ropes joined with each other, with one character outside Latin-1 at the very bottom.
let w = '\u4e2d';
for (let i = 0; i < N; i++) w = i % 3 ? w + 'c' : 'd' + w;
const both = leftDeep() + w + rightDeep(), at = both.indexOf('\u4e2d');
print(both.length, at, both.charCodeAt(at), both[at - 1] + both[at + 1], both.lastIndexOf('z') === both.length - 1);
print(parseInt(leftDeep(), 36) === Infinity, JSON.stringify(zigzag()).length, leftDeep().split('b').length, [rightDeep(), 1].join('').length);
// Dropping a deep rope, and flattening one that shares its lower half with another.
function shared() {
  const low = leftDeep();
  let up = low, down = low;
  for (let i = 0; i < 2000; i++) { up = up + i; down = i + down; }
  return up.length + ':' + down.length + ':' + up[N] + down[N] + low[N];
}
print(shared(), `${zigzag()}${1}`.length, leftDeep().toUpperCase()[N]);
function recursiveBuild(n) { return n === 0 ? 'q' : recursiveBuild(n - 1) + 'q'; }
print(recursiveBuild(3000).length);
