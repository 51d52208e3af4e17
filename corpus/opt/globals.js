// Globals by their cells: constants, functions that are replaced, properties that are deleted or become accessors.
let counter = 0; const LIMIT = 3000; var step = 1;
function tick() { counter += step; return counter < LIMIT; }
while (tick());
print(counter);
function use() { return helper(2) + (typeof missing) + step; }
function helper(x) { return x * 2; }
for (let i = 0; i < 2000; i++) use();
print(use());
helper = (x) => 'new ' + x;
step = 'text';
print(use());
globalThis.missing = 1;
print(use());
globalThis.plain = 1;
function read() { return plain; }
for (let i = 0; i < 2000; i++) read();
Object.defineProperty(globalThis, 'plain', { get() { return 'got'; }, configurable: true });
print(read());
delete globalThis.plain;
try { read(); } catch (e) { print(e.name); }
function assign(v) { undeclared = v; return undeclared; }
for (let i = 0; i < 2000; i++) assign(i);
print(assign('end'));
try { (function () { for (let i = 0; i < 10; i++) LIMIT = i; })(); } catch (e) { print(e.name, LIMIT); }
