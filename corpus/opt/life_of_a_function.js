// A function rises through the tiers on int32s, meets a string, and is compiled again for both: `tierlock run --log` tells its life.
function add(a, b) {
  return a + b;
}
function total(items) {
  let sum = items[0];
  for (let i = 1; i < items.length; i++) {
    sum = add(sum, items[i]);
  }
  return sum;
}
const numbers = [];
for (let i = 0; i < 400; i++) numbers.push(i % 7);
const words = ['t', 'h', 'r', 'e', 'e'];

let check = 0;
for (let round = 0; round < 60; round++) check += total(numbers);
print('numbers', check);

// Where int32s were, a string arrives.
print('words', total(words));

for (let round = 0; round < 300; round++) {
  check += total(numbers);
  check += total(words).length;
}
print('both', check, total(numbers), total(words));
