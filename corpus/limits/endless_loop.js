// A loop without end is stopped at its back edge in every tier, after what it printed so far.
// limits: time_ms=500
// answer: by-hand why=node has no time limit
print('before');
let x = 1;
for (let i = 0; ; i++) x = (x * 3 + i) | 0;
