// Counted groups inside of lazily repeated ones, backtracked into; groups are cleared each round; long sticky searches with back references.
print(JSON.stringify(/(?:(?:b|^a){1,2}.|c*?)+?d/.exec('abbd')), JSON.stringify(/(?:(?:b|^a){1,2}.|c*?)+?d/.exec('aabcbd')));
print(JSON.stringify(/(?:(a){1,2}?|b)+?c/.exec('aabac')), JSON.stringify(/(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac')));
const sticky = /(b)\1/y;
print(sticky.test('a'.repeat(1000) + 'bb'), sticky.lastIndex);
