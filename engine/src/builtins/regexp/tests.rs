use crate::vm::eval;

/// Each line of JavaScript prints one line.
fn check(rows: &[(&str, &str)]) {
    for (source, expect) in rows {
        let (out, result) = eval(&format!(
            "try {{ print({source}) }} catch (e) {{ print(e.constructor === undefined ? e : e.constructor.name) }}"
        ));
        assert_eq!((out.trim_end(), result.is_ok()), (*expect, true), "{source}: {result:?}");
    }
}

#[test]
fn literals_are_fresh_objects() {
    check(&[
        (
            "(() => { let f = () => /a/g; return [f() === f(), f().test('a'), f().lastIndex] })()",
            "false,true,0",
        ),
        ("/a\\/b/.source + ' ' + /[/]/yig", "a\\/b /[/]/giy"),
        ("Object.prototype.toString.call(/a/) + typeof /a/", "[object RegExp]object"),
        (
            "JSON.stringify(Object.getOwnPropertyDescriptor(/a/, 'lastIndex'))",
            r#"{"value":0,"writable":true,"enumerable":false,"configurable":false}"#,
        ),
        ("delete /a/.lastIndex", "false"),
    ]);
}

#[test]
fn exec_and_its_result() {
    check(&[
        ("JSON.stringify(/(a)(x)?(?<n>b)/.exec('zab'))", r#"["ab","a",null,"b"]"#),
        (
            "(m => [m.index, m.input, m.groups.n, Object.getPrototypeOf(m.groups)])(/(?<n>b)/.exec('ab'))",
            "1,ab,b,",
        ),
        ("JSON.stringify(/(a)(x)?(?<n>b)/d.exec('zab').indices)", "[[1,3],[1,2],null,[2,3]]"),
        ("/(?<n>b)/d.exec('zab').indices.groups.n", "2,3"),
        ("Object.keys(/a/.exec('a'))", "0,index,input,groups"),
        (
            "(r => [r.test('aab'), r.lastIndex, r.test('aab'), r.lastIndex, r.test('aab'), r.lastIndex])(/a/g)",
            "true,1,true,2,false,0",
        ),
        (
            "(r => [r.test('ba'), r.lastIndex, r.lastIndex = 1, r.test('ba'), r.lastIndex])(/a/y)",
            "false,0,1,true,2",
        ),
        ("/./u.exec('\\u{1f600}')[0].length + /./.exec('\\u{1f600}')[0].length", "3"),
        ("(r => { r.lastIndex = 1; return r.exec('\\u{1f600}').index })(/\\udf06|./gu)", "0"),
        ("Object.freeze(/a/g).test('b')", "TypeError"),
        ("RegExp.prototype.exec.call({}, '')", "TypeError"),
    ]);
}

#[test]
fn the_constructor() {
    check(&[
        ("new RegExp('/').source + new RegExp('').source + new RegExp('\\n').source", "\\/(?:)\\n"),
        ("new RegExp('(')", "SyntaxError"),
        ("new RegExp('a', 'gg')", "SyntaxError"),
        ("new RegExp('a', 'uv')", "SyntaxError"),
        (
            "(r => [RegExp(r) === r, new RegExp(r) === r, RegExp(r, 'i') === r, RegExp(r, 'i')])(/a/g)",
            "true,false,false,/a/i",
        ),
        ("RegExp(undefined) + new RegExp(null)", "/(?:)//null/"),
        ("[RegExp.length, RegExp.name, RegExp[Symbol.species] === RegExp]", "2,RegExp,true"),
        (
            "(class extends RegExp { exec(s) { return super.exec(s) } }).name + new (class R extends RegExp {})('a', 'g').flags",
            "g",
        ),
        (
            "RegExp.prototype.source + RegExp.prototype.flags + RegExp.prototype.global + RegExp.prototype",
            "(?:)undefined/(?:)/",
        ),
        ("Object.getOwnPropertyDescriptor(RegExp.prototype, 'global').get.call({})", "TypeError"),
        ("(r => [r.compile('b', 'g') === r, r, r.lastIndex])(/a/)", "true,/b/g,0"),
    ]);
}

#[test]
fn the_methods_of_strings() {
    check(&[
        ("'a1b22'.match(/\\d+/g) + '|' + 'ab'.match(/c/g) + '|' + 'ab'.match('b').index", "1,22|null|1"),
        ("[...'a1b22'.matchAll(/\\d/g)].map(m => m[0] + m.index)", "11,23,24"),
        ("'a'.matchAll(/a/)", "TypeError"),
        ("'abc'.search(/c/) + 'abc'.search('x')", "1"),
        ("'a-b-c'.replace(/-/g, '+') + 'a-b-c'.replace(/-/, '$`$\\'$&$$')", "a+b+caab-c-$b-c"),
        ("'2024-05'.replace(/(\\d+)-(\\d+)/, '$2/$1/$3/$01/$<x>')", "05/2024/$3/2024/$<x>"),
        ("'ab'.replace(/(?<x>a)(?<y>b)/g, '$<y>$<x>$<z>$<')", "ba$<"),
        ("'abc'.replace(/(b)|x/g, (...a) => JSON.stringify(a))", r#"a["b","b",1,"abc"]c"#),
        ("'abc'.replace(/(?:)/g, '-')", "-a-b-c-"),
        ("'\\u{1f600}'.replace(/(?:)/gu, '-').length", "4"),
        ("'aXbX'.replaceAll(/x/gi, '$&$&')", "aXXbXX"),
        ("'a'.replaceAll(/a/, '')", "TypeError"),
        ("JSON.stringify('a1b2'.split(/(\\d)/))", r#"["a","1","b","2",""]"#),
        (
            "JSON.stringify(['abc'.split(/(?:)/), ''.split(/a/), ''.split(/(?:)/), 'ab'.split(/$/), 'a,b'.split(/,/, 1)])",
            r#"[["a","b","c"],[""],[],["ab"],["a"]]"#,
        ),
        ("'x'.startsWith(/x/)", "TypeError"),
    ]);
}

#[test]
fn whoever_overrides_is_asked() {
    check(&[
        ("(r => { r.exec = () => null; return r.test('a') })(/a/)", "false"),
        (
            "(r => { r.exec = s => ({ index: 1, 0: 'b', length: 1 }); return 'abc'.replace(r, '[$&]') })(/a/)",
            "a[b]c",
        ),
        ("(r => { r.exec = () => 1; return r.test('a') })(/a/)", "TypeError"),
        ("(r => { Object.defineProperty(r, 'flags', { value: 'g' }); return 'aa'.match(r) })(/a/g)", "a,a"),
        (
            "'a-b'.split(new (class extends RegExp { static get [Symbol.species]() { return function () { return /b/y } } })('-'))",
            "a-,",
        ),
        (
            "RegExp.prototype[Symbol.replace].call({ get flags() { return '' }, exec() { return null } }, 'a', 'b')",
            "a",
        ),
        ("(r => { r[Symbol.match] = false; return '/a/'.includes(r) })(/a/)", "true"),
    ]);
}

#[test]
fn long_texts_need_little_memory_to_backtrack() {
    check(&[
        ("/(?:){4000000000}/.test('')", "true"),
        ("/[ab]*c/.test('ab'.repeat(4e6) + 'c')", "true"),
        ("/(?:a|b)*c/.test('ab'.repeat(1e5) + 'c')", "true"),
        ("/^(?:ab|b)*c/.test('ab'.repeat(1e6))", "false"),
    ]);
}
