// An overflow caught deep in the stack: the handler may use the stack that was freed, and the loop goes on.
// tags: deep-recursion
function probe(n) {
  try { return probe(n + 1); } catch (e) { if (!(e instanceof RangeError)) return 'other'; throw e; }
}
function top(kind) {
  try { probe(0); } catch (e) { return finite(200) + kind; }
  return 'none';
}
function finite(n) { return n === 0 ? 0 : 1 + finite(n - 1); }
let s = '';
for (let i = 0; i < 3; i++) s += top(i) + ' ';
print(s);
// Recursion that alternates between a JavaScript frame and a built-in frame, finite at 150 levels.
function viaMap(n) { return n === 0 ? [0] : [n].map((x) => viaMap(x - 1)[0] + 1); }
function viaSort(n) { let r = 0; [1, 0].sort((a, b) => { if (n > 0 && r === 0) r = viaSort(n - 1) + 1; return a - b; }); return r; }
function viaReplace(n) { return 'x'.replace('x', () => (n === 0 ? '.' : viaReplace(n - 1) + '-')); }
function viaToString(n) { return `${{ toString: () => (n === 0 ? '!' : viaToString(n - 1) + n % 10) }}`; }
function viaGetter(n) { return { get v() { return n === 0 ? 0 : viaGetter(n - 1) + 1; } }.v; }
function viaApply(n) { return n === 0 ? 0 : viaApply.apply(null, [n - 1]) + 1; }
function viaNew(n) { return n === 0 ? { d: 0 } : new (function K() { this.d = viaNew(n - 1).d + 1; })(); }
for (let i = 0; i < 150; i++) { viaMap(5); viaSort(3); viaReplace(5); viaToString(5); viaGetter(5); viaApply(5); viaNew(5); }
print(viaMap(150)[0], viaSort(100), viaReplace(150).length, viaToString(150).length, viaGetter(150), viaApply(150), viaNew(150).d);
// The overflow happens at a different kind of call each time.
let bomb = 0;
function mixed(n) {
  switch (n % 6) {
    case 0: return mixed(n + 1);
    case 1: return [n].map(() => mixed(n + 1))[0];
    case 2: return { get x() { return mixed(n + 1); } }.x;
    case 3: return new (class { constructor() { this.r = mixed(n + 1); } })().r;
    case 4: return mixed.call(null, n + 1);
    default: return `${{ toString: () => mixed(n + 1) }}`;
  }
}
for (let start = 0; start < 6; start++) try { mixed(start); } catch (e) { if (e instanceof RangeError) bomb++; }
print(bomb, finite(3000));
const log = [];
function guarded(n) { try { return guarded(n + 1); } catch (e) { if (n % 500 === 0) { log.push(e instanceof RangeError); return 'stopped';
  } throw e; } }
print(guarded(1), log.join());
