// valueOf, toString and Symbol.toPrimitive with their hints, in hot arithmetic that was int-only before.
var hints = [];
var tp = { [Symbol.toPrimitive](h) { hints.push(h); return h === 'string' ? 'str' : h === 'number' ? 42 : 7; } };
print(+tp, `${tp}`, tp + 1, tp * 2, tp == 7, tp < 10, String(tp), Number(tp), [tp].join(), ({ str: 'key' })[tp]);
print(hints.join());
var calls = '';
var vo = { valueOf() { calls += 'v'; return 5; }, toString() { calls += 's'; return 'S'; } };
print(vo + 1, `${vo}`, vo * 2, vo + '', vo == 5, String(vo), vo > 4, calls);
var onlyObj = { valueOf() { return {}; }, toString() { return '12'; } };
print(onlyObj * 2, onlyObj + 1, onlyObj - 2);
function attempt(f) { try { return f(); } catch (e) { return e.constructor.name; } }
var none = { valueOf() { return {}; }, toString() { return []; } };
print(attempt(() => none + 1), attempt(() => `${none}`), attempt(() => +{ [Symbol.toPrimitive]: 1 }));
print(attempt(() => +{ [Symbol.toPrimitive]() { return {}; } }), attempt(() => +{ [Symbol.toPrimitive]: null, valueOf() { return 3; } }));
function add(a, b) { return a + b; }
function less(a, b) { return a < b; }
function bits(a, b) { return (a | b) ^ (a & b); }
var s = 0;
for (var i = 0; i < 5000; i++) { s = add(s, i) % 1000; if (less(i, s)) s++; s ^= bits(i, 3) & 1; }
print(s);
print(add(vo, 1), add(1, vo), add('x', vo), less(vo, 6), bits(vo, 2), add(tp, tp), less(tp, tp));
// Left to right: the left operand is converted in full before the right one, also for >.
var trail = [];
function t(n, v) { return { valueOf() { trail.push(n); return v; } }; }
t('a', 1) < t('b', 2); t('c', 1) > t('d', 2); t('e', 1) + t('f', 2); t('g', 1) ** t('h', 2); t('i', 1) >>> t('j', 2);
print(trail.join(''));
// A throwing valueOf on the left never reaches the right.
trail = [];
try { ({ valueOf() { trail.push('L'); throw new RangeError(); } }) - t('R', 1); } catch (e) { print(e.name, trail.join()); }
var n = { valueOf() { return 1; } };
print(n++, n, typeof n);
print(attempt(() => Symbol() + ''), attempt(() => +Symbol()), attempt(() => `${Symbol('q')}`), String(Symbol('q')));
