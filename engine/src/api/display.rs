//! Values as text, for people.

use super::handle::Handle;
use super::realm::Realm;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{KeyFilter, Own, PropertyKey, Str, attrs};
use crate::value::Value;

/// Properties or elements that are shown of one object.
const SHOWN_MAX: usize = 20;
/// How deep objects are shown in objects.
const DEPTH_MAX: usize = 2;

impl Realm<'_> {
    /// A value as a person would write it: strings in quotes, a few levels of objects. Runs no JavaScript.
    pub fn display(&mut self, value: &Handle) -> String {
        let mut text = String::new();
        let value = self.value_of(value);
        self.write_value(&mut text, value, 0);
        text
    }

    fn write_value(&mut self, text: &mut String, value: Value, depth: usize) {
        if let Some(string) = Str::try_of(value) {
            text.push_str(&format!("{:?}", self.cx.objects.to_rust_string(string)));
            return;
        }
        if self.cx.is_symbol(value) {
            text.push_str(&self.cx.describe_symbol(value));
            return;
        }
        let Some(object) = Cell::try_of(value) else {
            let shown = match value {
                // The one number whose string hides something.
                _ if value.is_double() && value.as_double().to_bits() == (-0.0f64).to_bits() => {
                    "-0".to_owned()
                }
                _ => self.cx.describe(value),
            };
            text.push_str(&shown);
            return;
        };
        match object.kind() {
            CellKind::Error => text.push_str(&self.cx.error_text(object)),
            _ if self.cx.is_callable(value) => {
                let name = self.cx.describe(value);
                text.push_str(&format!("[{name}]"));
            }
            kind if depth >= DEPTH_MAX => {
                text.push_str(if kind == CellKind::Array { "[...]" } else { "{...}" })
            }
            kind => self.write_properties(text, object, kind == CellKind::Array, depth),
        }
    }

    fn write_properties(&mut self, text: &mut String, object: Cell, array: bool, depth: usize) {
        let name = crate::vm::thrown_name(self.cx, object.value());
        if !array && name != "Object" {
            text.push_str(&name);
            text.push(' ');
        }
        text.push_str(if array { "[" } else { "{" });
        let keys = self.cx.objects.own_keys(object, KeyFilter::ALL);
        let mut shown = 0;
        for key in keys.iter() {
            let key = match PropertyKey::from_value_fast(key) {
                Some(key) => key,
                None => self.cx.objects.key_from_primitive(key),
            };
            let Some(own) = self.cx.objects.own(object, key) else { continue };
            if own.attrs & attrs::ENUMERABLE == 0 {
                continue;
            }
            text.push_str(if shown == 0 { if array { "" } else { " " } } else { ", " });
            if shown == SHOWN_MAX {
                text.push_str("...");
                break;
            }
            shown += 1;
            if !(array && key.is_index()) {
                text.push_str(&self.cx.objects.key_text(key));
                text.push_str(": ");
            }
            self.write_own(text, own, depth + 1);
        }
        text.push_str(if array {
            "]"
        } else if shown > 0 {
            " }"
        } else {
            "}"
        });
    }

    fn write_own(&mut self, text: &mut String, own: Own, depth: usize) {
        if own.attrs & attrs::ACCESSOR != 0 {
            text.push_str("[accessor]");
        } else {
            self.write_value(text, own.value, depth);
        }
    }
}
