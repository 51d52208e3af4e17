//! Symbols, registered symbols and private names.

use super::Objects;
use super::index::scatter;
use super::layout::symbol::*;
use super::string::Str;
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;
use std::fmt;

/// A symbol cell. Its identity is its address; its hash a counter, so that runs repeat.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Symbol(Cell);

impl Symbol {
    /// The symbol in a cell that is one.
    #[inline(always)]
    pub fn at(cell: Cell) -> Symbol {
        debug_assert_eq!(cell.kind(), CellKind::Symbol);
        Symbol(cell)
    }

    /// The symbol that `value` points to, if it does.
    #[inline]
    pub fn try_of(value: Value) -> Option<Symbol> {
        Cell::try_of(value).filter(|cell| cell.kind() == CellKind::Symbol).map(Symbol)
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// The value.
    #[inline(always)]
    pub fn value(self) -> Value {
        self.0.value()
    }

    /// The description: a string, or undefined.
    pub fn description(self) -> Value {
        self.0.get(DESCRIPTION)
    }

    /// Whether this is a private name.
    #[inline]
    pub fn is_private(self) -> bool {
        self.0.flags() & PRIVATE != 0
    }

    /// Whether `Symbol.for` made it.
    pub fn is_registered(self) -> bool {
        self.0.flags() & REGISTERED != 0
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flat = Str::try_of(self.description()).and_then(Str::try_flat);
        write!(f, "Symbol({})", flat.map(|flat| flat.with(|units| units.to_rust())).unwrap_or_default())
    }
}

impl Objects {
    /// A new symbol; `flags` are those of [`super::layout::symbol`].
    pub fn new_symbol(&mut self, description: Value, flags: u8) -> Symbol {
        let cell = self.heap.allocate(CellKind::Symbol, BYTES);
        self.last_symbol_number += 1;
        cell.set_aux(scatter(self.last_symbol_number));
        cell.set_flags(flags);
        cell.init(DESCRIPTION, description);
        Symbol(cell)
    }

    /// `Symbol.for(key)` (ECMAScript 20.4.2.2).
    pub fn symbol_for(&mut self, key: Str) -> Symbol {
        let name = self.intern(key);
        let registry = self.symbol_registry;
        if let Some(found) = self.table_get(registry, name.value()) {
            return Symbol::at(Cell::of(found));
        }
        let symbol = self.new_symbol(name.value(), REGISTERED);
        self.symbol_registry = self.table_set(registry, name.value(), symbol.value());
        self.heap.set_root(self.symbol_registry_root, self.symbol_registry.value());
        symbol
    }
}
