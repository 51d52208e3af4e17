//! Functions in Rust that the optimiser has operations for.
//!
//! Whoever defines such a function says so: by its name it could not be told from an embedder's, which may have any.

use super::Context;
use crate::heap::cell::Cell;
use crate::object::layout::native_function;
use crate::value::Value;

/// A function that the optimiser has an operation for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// `Math.sqrt`
    Sqrt,
    /// `Math.abs`
    Abs,
    /// `Math.floor`
    Floor,
    /// `Math.ceil`
    Ceil,
    /// `Math.trunc`
    Trunc,
    /// `Math.min`
    Min,
    /// `Math.max`
    Max,
    /// `Math.imul`
    Imul,
    /// `String.prototype.charCodeAt`
    CharCodeAt,
    /// `String.fromCharCode`
    FromCharCode,
    /// `Array.prototype.push`
    Push,
    /// `Array.prototype.pop`
    Pop,
    /// `Map.prototype.get`
    MapGet,
    /// `Map.prototype.has`
    MapHas,
    /// `Map.prototype.set`
    MapSet,
    /// `Map.prototype.delete`
    MapDelete,
    /// `Set.prototype.has`
    SetHas,
    /// `Set.prototype.add`
    SetAdd,
    /// `Set.prototype.delete`
    SetDelete,
    /// `WeakMap.prototype.get`
    WeakGet,
    /// `WeakMap.prototype.has`
    WeakHas,
    /// `WeakMap.prototype.set`
    WeakSet,
    /// `Object.is`
    Is,
}

impl Context {
    /// Says which methods of an object are known.
    pub fn note_known(&mut self, object: Cell, methods: &[(&str, Known)]) {
        for &(name, known) in methods {
            let key = self.key(name);
            let method: Value = self.objects.get_data(object, key).expect("it has the method");
            let index = native_function::index_of(Cell::of(method));
            self.natives[index].known = Some(known);
        }
    }
}
