// The program ends by an uncaught exception of a user class, rethrown through a finally and a getter.
class BrokenInvariant extends Error {}
const o = { get value() { return helper(); } };
let depth = 0;
function helper() {
  depth++;
  try {
    if (depth === 3000) throw new BrokenInvariant('x');
    return depth;
  } finally {
    if (depth === 3000) print('unwinding', depth);
  }
}
let s = 0;
for (let i = 0; i < 2999; i++) s += o.value;
print(s);
try { o.value; } catch (e) {
  print(e instanceof BrokenInvariant, e instanceof Error, e.constructor.name);
  throw e;
}
