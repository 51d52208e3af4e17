// The program never begins: its last line holds a literal that is no pattern.
print('not reached');
function never() { return /(?<=a)b{2,1}/; }
