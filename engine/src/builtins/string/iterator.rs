//! Iteration over the code points of a string (ECMAScript 22.1.3.36, 22.1.5).

use super::this_string;
use crate::builtins::support::{define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::IterationKind;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) fn install(cx: &mut Context, string_prototype: Cell) {
    define_methods(cx, string_prototype, &[("[iterator]", 0, iterate)]);
    let prototype = prototype_object(cx, Intrinsic::StringIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, prototype, &[("next", 0, next)]);
    define_tag(cx, prototype, "String Iterator");
    let next = cx.objects.get_data(prototype, cx.objects.atoms.next).expect("just defined");
    cx.set_intrinsic(Intrinsic::StringIteratorNext, Cell::of(next));
}

/// `String.prototype [ %Symbol.iterator% ] ()` (22.1.3.36).
fn iterate(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "[Symbol.iterator]")?;
    let prototype = cx.intrinsic(Intrinsic::StringIteratorPrototype);
    let target = string.value();
    Ok(cx.objects.create_iterator(CellKind::StringIterator, prototype, target, IterationKind::Values).value())
}

/// `%StringIteratorPrototype%.next()` (22.1.5.1.1).
fn next(cx: &mut Context, args: Args) -> Completion {
    let Some(iterator) = Cell::try_of(args.this()).filter(|cell| cell.kind() == CellKind::StringIterator)
    else {
        return Err(cx.throw_type_error("next is called on something that is not a string iterator"));
    };
    let step = cx.builtin_step(iterator)?;
    Ok(cx.iter_result(step.unwrap_or(Value::UNDEFINED), step.is_none()))
}
