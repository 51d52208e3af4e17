// Benchmark: allocation and collection. Many short-lived trees beside one that lives throughout.
const LONGER = typeof rounds === 'number' ? rounds : 1;
class Node {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }

  check() {
    if (this.left === null) return 1;
    return 1 + this.left.check() + this.right.check();
  }
}

function build(depth) {
  if (depth === 0) return new Node(null, null);
  return new Node(build(depth - 1), build(depth - 1));
}

// An unbalanced tree: the right side is one deeper than the left at every level.
function lopsided(depth) {
  if (depth <= 0) return new Node(null, null);
  return new Node(lopsided(depth - 2), lopsided(depth - 1));
}

function rightSpine(node) {
  let length = 0;
  while (node !== null) {
    length++;
    node = node.right;
  }
  return length;
}

const MIN = 4;
const MAX = 14;
const longLived = build(MAX);
const parts = [build(MAX + 1).check()];
for (let depth = MIN; depth <= MAX; depth += 4) {
  const count = LONGER << (MAX - depth + MIN);
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += build(depth).check();
  }
  parts.push(count + 'x' + depth + ':' + total);
}
let spine = 0;
for (let i = 0; i < 40; i++) {
  const tree = lopsided(i % 16);
  spine += rightSpine(tree) + tree.check();
}
parts.push(spine, longLived.check());
print('binarytrees', parts.join(' '));
