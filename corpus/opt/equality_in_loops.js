// What is compared where a loop begins counts as a value there until all that comes in is known: int32s, doubles, booleans, and none of these.
function down(n) {
  let rounds = 0;
  while (n !== 0) {
    n--;
    rounds++;
  }
  return rounds;
}

function downLoosely(n) {
  let rounds = 0;
  while (n != 0) {
    n--;
    rounds++;
  }
  return rounds;
}

function halves(x) {
  let rounds = 0;
  while (x !== 0.125) {
    x = x / 2;
    rounds++;
  }
  return rounds;
}

function toNaN(x) {
  let rounds = 0;
  // NaN is not even itself.
  while (x === x && rounds < 50) {
    x = x * 1e300;
    x = x - x;
    rounds++;
  }
  return rounds;
}

function flips(times) {
  let on = false;
  let seen = 0;
  for (let i = 0; i < times; i++) {
    if (on === true) seen++;
    on = !on;
    if (on == false) seen += 2;
  }
  return seen;
}

function chain(node, end) {
  let length = 0;
  while (node != end) {
    node = node.next;
    length++;
  }
  return length;
}

// Anything: the answers are noted as a text.
function all(values) {
  let text = '';
  for (const a of values) {
    for (const b of values) {
      text += a == b ? (a === b ? '3' : '1') : a === b ? 'x' : '0';
      if (a != b) text += 'n';
      text += Number(a == 1) + Number(b === 1) + Number(a != 'a') + Number(null == b) + Number(b != undefined);
    }
  }
  return text;
}

const object = { valueOf: () => 1 };
const list = { next: { next: { next: null } } };
const values = [0, -0, 1, 1.5, NaN, true, false, null, undefined, '', '1', 'a', 'ab'.slice(0, 1), object, list, [1], Symbol.iterator];
let sums = [0, 0, 0, 0, 0, 0];
for (let i = 0; i < 300; i++) {
  sums[0] += down(i % 40) + downLoosely(i % 30);
  sums[1] += halves(64);
  sums[2] += toNaN(i);
  sums[3] += flips(i % 20);
  sums[4] += chain(list, null) + chain(list, list.next.next) + chain(list, undefined);
}
print(sums.join(' '));
print(downLoosely(3.0), downLoosely('4'), downLoosely(true), downLoosely({ valueOf: () => 5 }));
let text = '';
for (let i = 0; i < 30; i++) text = all(values.filter((value) => typeof value !== 'symbol'));
print(text);
function symbols(a, b) {
  return [a == b, a != b, a === b].join();
}
for (let i = 0; i < 200; i++) symbols(values[i % values.length], 1);
print(symbols(Symbol.iterator, Symbol.iterator), symbols(Symbol.iterator, 1), symbols('1', 1), symbols(object, 1), symbols(object, object));
// What an operand does when it is converted happens once, and a throw arrives.
let converted = 0;
const counting = {
  valueOf() {
    converted++;
    if (converted === 3) throw new Error('third');
    return 7;
  },
};
function compares(a, b) {
  try {
    return a == b ? 'equal' : 'different';
  } catch (error) {
    return error.message;
  }
}
for (let i = 0; i < 200; i++) compares(i, 7);
print(compares(counting, 7), compares(8, counting), compares(counting, 7), compares(counting, '7'), converted);
