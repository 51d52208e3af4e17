// indexOf, lastIndexOf and includes look at dense elements of each kind at a stroke: numbers that are equal in two forms, NaN, -0,
// holes, strings that are equal but not the same, positions beyond the end, and arrays that are not plain after all.
function show(array, wanted) {
  print(array.indexOf(wanted), array.lastIndexOf(wanted), array.includes(wanted));
}
const ints = [3, 1, 2, 1, 0];
const doubles = [3, 1.5, NaN, -0, 1.5, 2];
const holey = [1, , 3, , undefined, 3];
const holeyDoubles = [0.5, , 2, , 0.5];
const rope = 'ab' + String(ints.length).repeat(30);
const any = [1, 'x', null, true, 1.5, undefined, NaN, rope, {}, 'x'];
for (const wanted of [1, 1.5, 0, -0, NaN, 2, '1', undefined, null, true]) {
  for (const array of [ints, doubles, holey, holeyDoubles, any]) show(array, wanted);
}
show(any, 'x');
show(any, 'ab' + '5'.repeat(30));
show(any, 'ab' + '6'.repeat(30));
show(any, any[8]);
show(any, {});
const doubled = [0.5, 4].map((d) => d * 2);
show([doubled[0], 'a', doubled[1]], 8);
for (const from of [-100, -2, 0, 1, 3, 4, 100, NaN, Infinity, -Infinity, undefined]) {
  print(ints.indexOf(1, from), ints.lastIndexOf(1, from), ints.includes(1, from), holey.includes(undefined, from));
}
const tail = [1, 2, 3];
tail.length = 1000;
show(tail, 3);
show(tail, undefined);
const shrinking = [1, 2, 3, 4];
print(shrinking.indexOf(4, { valueOf() { shrinking.length = 2; return 0; } }));
const growing = [1, 2];
print(growing.includes(9, { valueOf() { growing.push(9); return 0; } }));
print(Object.freeze([1, NaN]).includes(NaN), Object.freeze(['a', 'b']).lastIndexOf('a'));
Array.prototype[1] = 'inherited';
show([0, , 2], 'inherited');
show([0, , 2], 2);
delete Array.prototype[1];

// Turning round and spreading take whole stretches too.
for (const array of [ints, doubles, holey, holeyDoubles, [], [1], [1, 2]]) {
  const copy = [...array];
  print(copy.length, Object.keys(copy).join(), Object.keys(array.slice().reverse()).join());
  print(array.slice().reverse().map(String).join('|'), copy.reverse().map(String).join('|'));
}
print([...ints, ...doubles, 'a', ...any.slice(0, 3), ...'bc', ...[], ...new Set([7])].map(String).join());
print(Math.max(...ints, ...[9.5]), [...Object.freeze([1, 2])].join(), Object.isFrozen([...Object.freeze([1, 2])]));
const own = [1, 2, 3];
own[Symbol.iterator] = () => ({ next: () => ({ done: true }) });
print([...own].length);
const next = Object.getPrototypeOf([][Symbol.iterator]()).next;
Object.getPrototypeOf([][Symbol.iterator]()).next = function () { const r = next.call(this); if (!r.done) r.value *= 10; return r; };
print([...[1, 2, 3]].join());
Object.getPrototypeOf([][Symbol.iterator]()).next = next;
print([...[1, 2, 3]].join());
