// A site constructs with functions that are made anew each round: what T0 notes and what T1 notes of it are the same, functions and not their code, and
// the optimiser reads it when some of them have died.
let made = 0;
for (let round = 0; round < 12; round++) (function () {
  function F() { return; }
  for (var i = 0; i < 4000; i++) var r = i ? F() : F;
  function R() { this.round = round; }
  [0, [], 1, 5, 0, 0, 0, 0].map(v => { var o = new R(); made += o.round; });
  for (var i = 0; i < 3000; i++) if (new R() === 0) made++;
})();
print(made);
