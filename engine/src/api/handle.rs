//! Handles: values held by the embedder.

use super::realm::Realm;
use crate::heap::cell::{Cell, CellKind};
use crate::heap::{Heap, RootId};
use crate::value::Value;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// The roots of one engine's handles. Also the engine's identity: a handle of another engine has another of these.
#[derive(Default)]
pub(super) struct Roots {
    /// Roots whose handles are gone. A handle may be dropped while the engine is borrowed, or after it has gone, so it only leaves word here.
    released: RefCell<Vec<RootId>>,
}

impl Roots {
    /// Gives up the roots of handles that are gone.
    pub(super) fn release(&self, heap: &mut Heap) {
        for id in self.released.borrow_mut().drain(..) {
            heap.remove_root(id);
        }
    }
}

/// A JavaScript value held by the embedder: it stays alive for as long as the handle, and may be cloned.
///
/// Reading it takes the [`Realm`] it belongs to, except for what is not in the heap.
#[derive(Clone)]
pub struct Handle(Held);

#[derive(Clone)]
enum Held {
    /// A value that points nowhere.
    Immediate(Value),
    Rooted(Rc<Rooted>),
}

struct Rooted {
    id: RootId,
    roots: Rc<Roots>,
}

impl Drop for Rooted {
    fn drop(&mut self) {
        self.roots.released.borrow_mut().push(self.id);
    }
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// `undefined`.
    Undefined,
    /// `null`.
    Null,
    /// A boolean.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// A symbol.
    Symbol,
    /// An object that can be called.
    Function,
    /// An array.
    Array,
    /// An error object.
    Error,
    /// Any other object.
    Object,
}

impl Handle {
    /// `undefined`.
    pub const UNDEFINED: Handle = Handle(Held::Immediate(Value::UNDEFINED));
    /// `null`.
    pub const NULL: Handle = Handle(Held::Immediate(Value::NULL));

    pub(super) fn new(value: Value, heap: &mut Heap, roots: &Rc<Roots>) -> Handle {
        Handle(if value.is_cell() {
            Held::Rooted(Rc::new(Rooted { id: heap.add_root(value), roots: roots.clone() }))
        } else {
            Held::Immediate(value)
        })
    }

    /// The value.
    ///
    /// # Panics
    /// Where the handle is of another engine.
    pub(super) fn value(&self, heap: &Heap, roots: &Rc<Roots>) -> Value {
        match &self.0 {
            Held::Immediate(value) => *value,
            Held::Rooted(rooted) => {
                assert!(
                    Rc::ptr_eq(&rooted.roots, roots),
                    "a handle was used with an engine that it is not of"
                );
                heap.root(rooted.id)
            }
        }
    }

    fn immediate(&self) -> Value {
        match &self.0 {
            Held::Immediate(value) => *value,
            Held::Rooted(_) => Value::EMPTY,
        }
    }

    /// Whether this is `undefined`.
    pub fn is_undefined(&self) -> bool {
        self.immediate().is_undefined()
    }

    /// Whether this is `undefined` or `null`.
    pub fn is_nullish(&self) -> bool {
        self.immediate().is_nullish()
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<f64> {
        self.immediate().to_number_if_number()
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        self.immediate().as_bool()
    }
}

impl From<f64> for Handle {
    fn from(number: f64) -> Handle {
        Handle(Held::Immediate(Value::number(number)))
    }
}

impl From<bool> for Handle {
    fn from(boolean: bool) -> Handle {
        Handle(Held::Immediate(Value::bool(boolean)))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Held::Immediate(value) => write!(f, "Handle({value:?})"),
            Held::Rooted(rooted) => write!(f, "Handle({:?})", rooted.id),
        }
    }
}

impl Realm<'_> {
    /// What a value is.
    pub fn kind(&self, value: &Handle) -> Kind {
        let value = self.value_of(value);
        let Some(cell) = Cell::try_of(value) else {
            return match value {
                Value::UNDEFINED => Kind::Undefined,
                Value::NULL => Kind::Null,
                _ if value.is_number() => Kind::Number,
                _ => Kind::Boolean,
            };
        };
        match cell.kind() {
            _ if cell.is_string() => Kind::String,
            CellKind::Symbol => Kind::Symbol,
            CellKind::Array => Kind::Array,
            CellKind::Error => Kind::Error,
            _ if self.cx.is_callable(value) => Kind::Function,
            _ => Kind::Object,
        }
    }
}
