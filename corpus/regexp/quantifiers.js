// Greedy, lazy, counted and empty repetitions.
function first(re, s) { var m = re.exec(s); return m ? JSON.stringify(m) : 'null'; }
print(first(/a*/, 'aaa'), first(/a*?/, 'aaa'), first(/a+?/, 'aaa'), first(/a??/, 'a'), first(/a{2}/, 'aaa'), first(/a{2,}/, 'aaaa'), first(/a{2,3}?/, 'aaaa'), first(/a{0}/, 'a'), first(/a{0,0}b/, 'ab'));
print(first(/(a{2}){2}/, 'aaaaa'), first(/(?:ab){1,2}(ab)?/, 'ababab'), first(/<.+>/, '<a><b>'), first(/<.+?>/, '<a><b>'), first(/(a+)(a+)/, 'aaaa'), first(/(a+?)(a+)/, 'aaaa'));
print(first(/(a|ab)(c|bcd)(d*)/, 'abcd'), first(/(?:a*)*/, 'aab'), first(/(?:a*)+?b/, 'aab'), first(/(a?)*?$/, 'aa'), first(/(?:a?)??b/, 'ab'), first(/(a?){3}/, 'aa'));
print(first(/(z)((a+)?(b+)?(c))*/, 'zaacbbbcac'), first(/(?:(a)|b)*/, 'ab'), first(/(?:(a)|(b))+/, 'aba'), first(/(a*)b\1+/, 'baaaac'), first(/((a)|b)*?c/, 'abac'));
print(first(/\b\w+\b/, ' foo bar'), first(/\B\w/, 'foo'), first(/^\B$/, ''), first(/\b/, ''), first(/\Bb/, 'ab b'));
print(first(/(?:){0,3}x/, 'x'), first(/(?:|a){2,4}/, 'aaaa'), first(/(?:a|){2,4}/, 'aaaa'), first(/()*/, 'x'), first(/(?=(a))*b/, 'ab'), first(/(?:(?=(a)))?b/, 'ab'));
print(first(/x{2147483648}/, 'x'), first(/x{0,4294967296}/, 'xx'), first(/(?:x{2}){3,}/, 'xxxxxxx'));
print('aaa'.replace(/a*?/g, '-'), 'abc'.replace(/x*/g, '-'), 'aab'.replace(/a*/g, '-'), 'baab'.replace(/a*?$/g, '-'));
