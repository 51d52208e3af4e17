// Whole numbers in each radix, on the edges of int32 and beyond; and e.
for (const number of [0, -0, 1, -1, 35, 36, 255, -256, 2147483647, -2147483647, -2147483648, 2147483648, -2147483649, 4294967295, 2 ** 53, -(2 ** 40), 0.5, -35.75]) {
  print([2, 3, 7, 8, 16, 32, 35, 36].map((radix) => number.toString(radix)).join(' '));
}
print(Math.exp(1) === Math.E, Math.exp(0), Math.exp(-Infinity), Math.exp('1') === Math.E);
