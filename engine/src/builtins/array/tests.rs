//! Programs over every method; the corpus has many more.

use crate::vm::eval;

/// Runs `source` and compares what it prints.
fn check(source: &str, expected: &str) {
    let (out, result) = eval(source);
    assert_eq!(result, Ok("undefined".to_owned()), "{source}\nprinted {out}");
    assert_eq!(out, expected, "{source}");
}

#[test]
fn construction() {
    check(
        "print(Array(3).length, Array(3, 4).join(), new Array('5').join(), Array.of(7, 8).join(), Array.isArray([]));
         print(Array.from([1, , 3], x => x * 2).join(), Array.from({ length: 2, 0: 'a' }).join('-'));",
        "3 3,4 5 7,8 true\n2,NaN,6 a-\n",
    );
}

#[test]
fn stacks_and_queues() {
    check(
        "const a = []; a.push(1, 2.5); a.push('x'); print(a.pop(), a.shift(), a.unshift('p', 'q'), a.join());
         const o = { length: 1, 0: 'z', push: [].push }; o.push('y'); print(o.length, o[1]);
         print([1, 2, 3, 4, 5].splice(1, 2, 'a', 'b', 'c').join(), [3, 2, 1].reverse().join());
         const s = [1, 2, 3, 4, 5]; s.splice(1, 3); print(s.join()); s.splice(1, 0, 7, 8, 9); print(s.join());
         print([1, 2, 3, 4, 5].copyWithin(0, 3).join(), new Array(3).fill(0).join(), [1, 2, 3].fill(9, 1, 2).join());",
        "x 1 3 p,q,2.5\n2 y\n2,3 1,2,3\n1,5\n1,7,8,9,5\n4,5,3,4,5 0,0,0 1,9,3\n",
    );
}

#[test]
fn callbacks() {
    check(
        "print([1, 2, 3].map(x => x + 0.5).join(), [1, , 3].filter(() => true).join(), [1, 2, 3].reduce((a, b) => a + b));
         print([1, 2, 3].some(x => x > 2), [1, 2, 3].every(x => x > 2), [1, 2].find(x => x > 1), [1].findIndex(x => x > 1));
         print([1, 2, 3].findLast(x => x < 3), [1, 2, 3].findLastIndex(x => x > 9), ['a', 'b'].reduceRight((a, b) => a + b));
         let seen = ''; [1, , 2].forEach(function (v, i, a) { seen += v + ':' + i + ':' + a.length + this.k; }, { k: '!' }); print(seen);
         print([[1, [2]], 3].flat().length, [[1, [2, [3]]]].flat(Infinity).join(), [1, 2].flatMap(x => [x, x * 2]).join());",
        "1.5,2.5,3.5 1,3 6\ntrue false 2 -1\n2 -1 ba\n1:0:3!2:2:3!\n3 1,2,3 1,2,2,4\n",
    );
}

#[test]
fn searching() {
    check(
        "print([1, 2, 1].indexOf(1, 1), [1, 2, 1].lastIndexOf(1), [NaN].includes(NaN), [NaN].indexOf(NaN), [, 1].includes(undefined));
         print([1, 2, 3].at(-1), [1, [2, [3]]].toString(), [1, 2].join(' and '), [null, undefined, true].join());
         const cycle = [1]; cycle.push(cycle, 2); print(cycle.join());",
        "2 2 true -1 true\n3 1,2,3 1 and 2 ,,true\n1,,2\n",
    );
}

#[test]
fn copies() {
    check(
        "print([1, 2].concat([3, [4]], 5).length, [1, 2, 3, 4].slice(1, -1).join(), [1, 2, 3].with(1, 9).join());
         print([3, 1, 2].toSorted().join(), [1, 2, 3].toReversed().join(), [1, 2, 3].toSpliced(1, 1, 7, 8).join());
         print([1, , 3].concat([, 5]).length, 1 in [1, , 3].concat([4]), 1 in [1, , 3].slice());",
        "5 2,3 1,9,3\n1,2,3 3,2,1 1,7,8,3\n5 false false\n",
    );
}

#[test]
fn sorting() {
    check(
        "print([10, 9, 1, -1, 100].sort().join(), [0.5, 10, 9.5].sort().join(), ['b', 'a', 'ab'].sort().join());
         print([3, undefined, 1, , 2].sort().length, [5, 1, 4].sort((a, b) => b - a).join(), [true, 'm', 1].sort().join());
         const many = []; for (let i = 0; i < 1000; i++) many.push({ k: (i * 7919) % 17, i });
         many.sort((a, b) => a.k - b.k);
         let ok = true;
         for (let i = 1; i < 1000; i++) {
             const p = many[i - 1], q = many[i];
             if (p.k > q.k || (p.k === q.k && p.i > q.i)) ok = false;
         }
         print(ok, many.length);",
        "-1,1,10,100,9 0.5,10,9.5 a,ab,b\n5 5,4,1 1,m,true\ntrue 1000\n",
    );
}

#[test]
fn gaps_are_passed_over() {
    check(
        "const a = []; a[4000000000] = 'far'; a[3] = 'near';
         let seen = ''; a.forEach((v, i) => { seen += v + i + ' '; }); print(seen, a.indexOf('far'));
         a.length = 5; print(a.join());",
        "near3 far4000000000  4000000000\n,,,near,\n",
    );
}
