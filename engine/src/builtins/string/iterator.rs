//! Iteration over the code points of a string (ECMAScript 22.1.3.36, 22.1.5).

use super::this_string;
use crate::builtins::support::{define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::iterator::{INDEX, TARGET};
use crate::object::{IterationKind, Str};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) fn install(cx: &mut Context, string_prototype: Cell) {
    define_methods(cx, string_prototype, &[("[iterator]", 0, iterate)]);
    let prototype = prototype_object(cx, Intrinsic::StringIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, prototype, &[("next", 0, next)]);
    define_tag(cx, prototype, "String Iterator");
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
    let Some(string) = Str::try_of(iterator.get(TARGET)) else {
        return Ok(cx.iter_result(Value::UNDEFINED, true));
    };
    let index = iterator.get(INDEX).as_int() as u32;
    if index >= string.len() {
        iterator.init(TARGET, Value::UNDEFINED);
        return Ok(cx.iter_result(Value::UNDEFINED, true));
    }
    let (point, units) = string.flat(&mut cx.objects.heap).code_point_at(index);
    iterator.init(INDEX, Value::int((index + units) as i32));
    let value = cx.objects.string_code_point(point).value();
    Ok(cx.iter_result(value, false))
}
