// A loop without end that catches everything and leaves every finally by continue cannot swallow being stopped.
// limits: time_ms=500
// answer: by-hand why=node has no time limit
print('before');
let caught = 0;
for (;;) {
  try {
    for (let i = 0; i < 1000000; i++) caught += i & 1;
    null.x;
  } catch (e) {
    caught++;
  } finally {
    continue;
  }
}
