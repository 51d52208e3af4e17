//! Programs over every method; the corpus has many more.

use crate::vm::eval;

fn check(source: &str, expected: &str) {
    let (out, result) = eval(source);
    assert_eq!(result, Ok("undefined".to_owned()), "{source}\nprinted {out}");
    assert_eq!(out, expected, "{source}");
}

#[test]
fn maps() {
    check(
        "const m = new Map([[1, 'a'], ['1', 'b'], [NaN, 'c'], [-0, 'd']]);
         print(m.size, m.get(1), m.get('1'), m.get(NaN), m.get(0), m.has(2), m.delete(1), m.size);
         let seen = ''; for (const [k, v] of m) seen += k + '=' + v + ' '; print(seen);
         m.forEach((v, k, self) => { seen = v + k + (self === m); if (v === 'd') m.clear(); }); print(seen, m.size);
         print([...new Map([[1, 2]]).keys()].join(), [...new Map([[1, 2]]).values()].join(), [...m.set('x', 1).entries()][0].join());
         const groups = Map.groupBy([1, 2, 3], x => x % 2); print(groups.get(1).join(), groups.get(0).join());",
        "4 a b c d false true 3\n1=b NaN=c 0=d \nd0true 0\n1 2 x,1\n1,3 2\n",
    );
}

#[test]
fn sets() {
    check(
        "const s = new Set([3, 1, 3, 'x']); print(s.size, [...s].join(), s.has(3), s.add(4) === s, s.delete(1));
         let seen = ''; for (const v of s) { seen += v; if (v === 3) s.add('new'); } print(seen);
         const a = new Set([1, 2, 3]), b = new Set([2, 3, 4]);
         const show = t => [...t].join();
         print(show(a.union(b)), show(a.intersection(b)), show(a.difference(b)), show(a.symmetricDifference(b)));
         print(a.isSubsetOf(b), a.isSupersetOf(new Set([1])), a.isDisjointFrom(new Set([9])), a.isSubsetOf(a));",
        "3 3,1,x true true true\n3x4new\n1,2,3,4 2,3 1 1,4\nfalse true true true\n",
    );
}

#[test]
fn weak_ones() {
    check(
        "const k = {}, w = new WeakMap([[k, 1]]), s = new WeakSet([k]);
         print(w.get(k), w.has({}), w.set(k, 2).get(k), w.delete(k), w.has(k), s.has(k), s.has(1), s.delete(k), s.has(k));",
        "1 false 2 true false true false true false\n",
    );
}
