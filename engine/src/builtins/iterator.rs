//! `%Iterator.prototype%`, from which all built-in iterators inherit, and the array iterators (ECMAScript 27.1.2, 23.1.5).

use super::support::{define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::IterationKind;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines `%Iterator.prototype%`, and what makes arrays iterable: `keys`, `values` and `entries` with their iterators.
pub fn install(cx: &mut Context) {
    let iterator = prototype_object(cx, Intrinsic::IteratorPrototype, Intrinsic::ObjectPrototype);
    define_methods(cx, iterator, &[("[iterator]", 0, this_iterator)]);

    let prototype = prototype_object(cx, Intrinsic::ArrayIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, prototype, &[("next", 0, array_iterator_next)]);
    define_tag(cx, prototype, "Array Iterator");
    let next = cx.objects.get_data(prototype, cx.objects.atoms.next).expect("just defined");
    cx.set_intrinsic(Intrinsic::ArrayIteratorNext, Cell::of(next));

    let array = cx.intrinsic(Intrinsic::ArrayPrototype);
    define_methods(cx, array, &[("entries", 0, entries), ("keys", 0, keys), ("values", 0, values)]);
    let values = cx.objects.get_data(array, cx.objects.atoms.values).expect("just defined");
    cx.set_intrinsic(Intrinsic::ArrayValues, Cell::of(values));
    let key = cx.objects.symbols.iterator;
    cx.objects.add_own(array, key, values, crate::object::attrs::METHOD);
}

/// `%Iterator.prototype% [ %Symbol.iterator% ] ()` (27.1.2.1).
fn this_iterator(_: &mut Context, args: Args) -> Completion {
    Ok(args.this())
}

/// `Array.prototype.entries()` (23.1.3.5).
fn entries(cx: &mut Context, args: Args) -> Completion {
    array_iterator(cx, args, IterationKind::Entries)
}

/// `Array.prototype.keys()` (23.1.3.19).
fn keys(cx: &mut Context, args: Args) -> Completion {
    array_iterator(cx, args, IterationKind::Keys)
}

/// `Array.prototype.values()` (23.1.3.38).
fn values(cx: &mut Context, args: Args) -> Completion {
    array_iterator(cx, args, IterationKind::Values)
}

/// CreateArrayIterator (23.1.5.1).
fn array_iterator(cx: &mut Context, args: Args, what: IterationKind) -> Completion {
    let object = cx.to_object(args.this())?;
    let prototype = cx.intrinsic(Intrinsic::ArrayIteratorPrototype);
    Ok(cx.objects.create_iterator(CellKind::ArrayIterator, prototype, object.value(), what).value())
}

/// `%ArrayIteratorPrototype%.next()` (23.1.5.2.1).
fn array_iterator_next(cx: &mut Context, args: Args) -> Completion {
    let Some(iterator) = Cell::try_of(args.this()).filter(|cell| cell.kind() == CellKind::ArrayIterator)
    else {
        return Err(cx.throw_type_error("next is called on something that is not an array iterator"));
    };
    let step = cx.builtin_step(iterator)?;
    Ok(cx.iter_result(step.unwrap_or(Value::UNDEFINED), step.is_none()))
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    #[test]
    fn array_iterators() {
        let source = "
            let [a, , b = 5, ...rest] = [1, 2, undefined, 3.5, 'x'];
            print(a, b, rest.length, rest[1]);
            let seen = '';
            for (const [i, v] of ['p', , 'q'].entries()) seen += i + ':' + v + ' ';
            for (const k of [7, 7].keys()) seen += k;
            print(seen);
            const it = [1].values();
            print(it.next().value, it.next().done, it.next().done);
            const grown = [0];
            let count = 0;
            for (const x of grown.values()) { count++; if (x < 9) grown[grown.length] = x + 1; }
            print(count);";
        let (out, result) = eval(source);
        assert_eq!(result, Ok("undefined".to_owned()));
        assert_eq!(out, "1 5 2 x\n0:p 1:undefined 2:q 01\n1 true true\n10\n");
    }
}
