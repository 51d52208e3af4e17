// A handler sees its function's variables as they were at the throw, whichever way they lay in registers, and however deep the throw was.
function thrower(i) { if (i % 7 === 3) throw i; return i; }
function loop(n) {
  let a = 0, b = 1, c = 0.5, d = '', e = false, caught = 0;
  for (let i = 0; i < n; i++) {
    a = a + i; b = b ^ i; c = c + a / 4; e = i > 10; d = 'i' + i;
    try { a += thrower(i); e = !e; } catch (x) { caught = caught + x + a + b + c + (e ? 1 : 0) + d.length; }
  }
  return [a, b, c, d, e, caught].join();
}
for (let i = 0; i < 20; i++) loop(100);
print(loop(10), loop(200), loop(1000));
function late(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let x = i, y = i * 2, z = i / 2;
    try { x = x + 1; y = y + x; thrower(i); z = z + y; thrower(i + 1); x = -1; }
    catch (error) { sum += error + x * 3 + y * 5 + z * 7; }
    finally { sum += x; }
  }
  return sum;
}
for (let i = 0; i < 20; i++) late(100);
print(late(10), late(777));
function nested(n) {
  const log = [];
  for (let i = 0; i < n; i++) {
    let depth = 0, where = i & 3;
    try { depth = 1; try { depth = 2; thrower(i); where = where + 10; } catch (x) { depth = depth + x; if (x % 2) throw where + depth; where = 20; } depth = depth + 100; }
    catch (x) { where = where + x * 1000; depth = -depth; }
    if (i % 50 === 3 || i % 50 === 10) log.push(depth + ':' + where);
  }
  return log.join();
}
for (let i = 0; i < 20; i++) nested(100);
print(nested(300));
