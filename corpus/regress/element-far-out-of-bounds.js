// An index that is eight times as much beyond 32 bits, in an array that nobody but the function sees: it was taken for the first element.
function pattern([]) { }
function attempt(f) { try { return String(f()); } catch (e) { return e.name; } }
const read = () => { const a = ['first', 2]; return a[1073741824]; };
const readNext = () => { const a = [1, 2]; return a[1073741825]; };
const readHalf = () => { const a = [1, 2]; return a[536870912]; };
const taken = () => { const a = ['']; pattern(a[1073741824]); return 'taken'; };
const write = () => { const a = [1, 2]; a[536870912] = 9; return a[0] + a[1] + ' ' + a.length; };
const shown = [];
for (let i = 0; i < 200; i++) for (const f of [read, readNext, readHalf, taken]) { const s = attempt(f); if (!shown.includes(s)) shown.push(s); }
for (let i = 0; i < 20; i++) { const s = attempt(write); if (!shown.includes(s)) shown.push(s); }
for (let round = 0; round < 12; round++) { const kinds = [''], length = kinds.length; try { pattern(kinds[1073741824]); shown.push(round, length); } catch (e) { } }
print(shown.join());
