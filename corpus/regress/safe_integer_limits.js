// -2^63 is an integer of 64 bits, but none whose products are: it is no safe one.
function factor(n) {
  let x = 3e9, t = 0;
  for (let i = 0; i < n; i++) {
    x = (x * 3) % 4e9;
    if (x * -9223372036854775808 < 0) t++;
  }
  return t;
}

function start(n) {
  let x = -9223372036854775808, t = 0;
  for (let i = 0; i < n; i++) {
    if (x * 2 < -5) t++;
    x = (x % 1000003) + 3000000000;
  }
  return x + ':' + t;
}

function edges(n) {
  let x = 9007199254740992, y = -9007199254740992, s = 0;
  for (let i = 0; i < n; i++) {
    if (x - 9007199254740992 === 0) s++;
    if (y + 9007199254740992 === 0) s++;
    if (x * -1 === y) s++;
    x = x - 2;
    y = y + 2;
  }
  return s + ' ' + x + ' ' + y;
}

for (let k = 0; k < 6; k++) print(factor(200), start(200), edges(200));
