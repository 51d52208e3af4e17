// reduceRight, findLast and findLastIndex with their callbacks built in: order, holes, arrays that change meanwhile, exits inside, nothing to reduce, throws.
function joined(list, from) {
  return list.reduceRight((all, value, index, whole) => all + value + ':' + index + '/' + whole.length + ' ', from);
}
function sum(list) {
  return list.reduceRight((all, value) => all + value);
}
function last(list, limit) {
  return list.findLast((value) => value < limit);
}
function lastIndex(list, limit) {
  return list.findLastIndex((value) => value < limit);
}
const compose = (...functions) => (x) => functions.reduceRight((value, f) => f(value), x);

let total = 0;
for (let i = 0; i < 400; i++) {
  total += joined([i, 1, 2], '').length + sum([i, 2, 3]) + last([4, i & 7, 9], 6) + lastIndex([1, i & 3, 3], 2);
  total += compose((x) => x + 1, (x) => x * 2)(i);
}
print(total);

// Holes: skipped by reduceRight, undefined to the others.
print(joined([, 'a', , 'b', ,], '>'), sum([, 5, , 6]), sum([7, ,]), [1, , 3].findLastIndex((x) => x === undefined));
print([, ,].findLast((x, at) => at === 0), lastIndex([9, 9], 2), last([9, 9], 2));

// Guesses that go wrong in the middle.
print(sum([0.5, 1, 2]), sum(['a', 1, 2]), sum([2147483647, 1]), joined([null, true], 0), last(['5', 7, '9'], 6));

// The array shrinks, grows and changes its kind while it is visited.
function shrinking(list) {
  const seen = [];
  list.reduceRight((all, value, index) => {
    seen.push(index, value);
    if (index === 4) list.length = 2;
    if (index === 1) list.push('late', 'later');
    return all;
  }, 0);
  list.findLast((value, index) => {
    seen.push(index, value);
    if (index === 3) list.pop();
    if (index === 2) list[0] = 0.5;
    return false;
  });
  return seen.join();
}
for (let i = 0; i < 200; i++) shrinking([1, 2, 3, 4, 5, 6]);
print(shrinking([1, 2, 3, 4, 5, 6]));

// Nothing to reduce, a callback that is none, one that throws.
function caught(work) {
  try {
    return work();
  } catch (error) {
    return error instanceof TypeError ? 'TypeError' : String(error);
  }
}
function throwing(list) {
  return list.findLastIndex((value) => {
    if (value === 3) throw 'three';
    return false;
  });
}
for (let i = 0; i < 200; i++) caught(() => throwing([1, 2]));
print(caught(() => sum([])), caught(() => sum([, ,])), caught(() => [1].reduceRight()), caught(() => [].reduceRight(1, 2)), caught(() => throwing([3, 4])));

// Calls that the bodies are not for.
print([1, 2].findLast(function () { return this.own; }, { own: true }), Array.prototype.reduceRight.call('abc', (all, c) => all + c));
print([1, 2, 3].reduceRight((...all) => all.length, 0, 'more'));
