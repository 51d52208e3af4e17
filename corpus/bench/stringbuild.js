// Benchmark: string building, slicing, comparing and scanning over ropes and flat text.
const LONGER = typeof rounds === 'number' ? rounds : 1;
function hash(s) {
  let h = 0;
  for (let i = 0; i < s.length; i++) {
    h = (h * 31 + s.charCodeAt(i)) | 0;
  }
  return h;
}

function appendDigits(n) {
  let s = '';
  for (let i = 0; i < n; i++) {
    s += i % 10;
    if (i % 61 === 60) s += '\n';
  }
  return s;
}

function wrap(words, width) {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length + 1 > width) {
      lines.push(line.padEnd(width, '.'));
      line = '';
    }
    line = line === '' ? word : line + ' ' + word;
  }
  lines.push(line);
  return lines.join('\n');
}

function reverseWords(text) {
  return text.split(' ').map((w) => w.split('').reverse().join('')).join(' ');
}

function countVowels(text) {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u') n++;
  }
  return n;
}

const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'ren', 'sta', 'tho'];
const words = [];
for (let i = 0; i < 6000; i++) {
  words.push(syllables[i % 8] + syllables[(i * 3 + 1) % 8] + (i % 5 === 0 ? syllables[(i * 7) % 8] : ''));
}
let check = 0;
for (let round = 0; round < 28 * LONGER; round++) {
  const digits = appendDigits(20000 + (round % 28));
  const text = wrap(words, 60 + (round % 28));
  const back = reverseWords(text);
  check = (check * 3 + hash(digits) + hash(back) + countVowels(text)) | 0;
}
print('stringbuild', check, words.length);
