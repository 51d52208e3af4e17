//! Between Rust's types and JavaScript's. Strict on the way in: a host function that wants a number is not handed `"12"`.

use super::error::Error;
use super::handle::{Handle, Kind};
use super::realm::Realm;
use crate::heap::cell::Cell;
use crate::object::Str;

/// A Rust type that a JavaScript value can be read as.
pub trait FromJs: Sized {
    /// Reads the value; TypeError where it is of another type.
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<Self, Error>;
}

/// A Rust type that a JavaScript value can be made of.
pub trait IntoJs {
    /// Makes the value.
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error>;
}

fn expected(realm: &mut Realm<'_>, what: &str, value: &Handle) -> Error {
    let found = realm.display(value);
    Error::type_error(format!("expected {what}, got {found}"))
}

impl FromJs for Handle {
    fn from_js(_: &mut Realm<'_>, value: &Handle) -> Result<Handle, Error> {
        Ok(value.clone())
    }
}

impl FromJs for () {
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<(), Error> {
        if value.is_undefined() { Ok(()) } else { Err(expected(realm, "undefined", value)) }
    }
}

impl FromJs for f64 {
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<f64, Error> {
        value.as_number().ok_or_else(|| expected(realm, "a number", value))
    }
}

impl FromJs for bool {
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<bool, Error> {
        value.as_bool().ok_or_else(|| expected(realm, "a boolean", value))
    }
}

macro_rules! integers {
    ($($t:ty: $what:literal),*) => {$(
        impl FromJs for $t {
            fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<$t, Error> {
                match value.as_number() {
                    // A number that survives the way there and back is one of the type's.
                    Some(number) if f64::from(number as $t) == number => Ok(number as $t),
                    _ => Err(expected(realm, $what, value)),
                }
            }
        }
        impl IntoJs for $t {
            fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
                Ok(Handle::from(f64::from(self)))
            }
        }
    )*};
}
integers!(i32: "a whole number of 32 bits", u32: "a whole number of 32 bits from 0 up");

impl FromJs for String {
    /// Lone surrogates become U+FFFD.
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<String, Error> {
        match Str::try_of(realm.value_of(value)) {
            Some(string) => Ok(realm.cx.objects.to_rust_string(string)),
            None => Err(expected(realm, "a string", value)),
        }
    }
}

impl<T: FromJs> FromJs for Option<T> {
    /// None for undefined and null.
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<Option<T>, Error> {
        if value.is_nullish() { Ok(None) } else { T::from_js(realm, value).map(Some) }
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    /// The elements of an array; holes are read through the prototype chain, as JavaScript does.
    fn from_js(realm: &mut Realm<'_>, value: &Handle) -> Result<Vec<T>, Error> {
        if realm.kind(value) != Kind::Array {
            return Err(expected(realm, "an array", value));
        }
        let mut elements = Vec::new();
        let mut index = 0;
        // The length is asked each time: a getter may change it.
        while index < crate::object::array_length(Cell::of(realm.value_of(value))) {
            let element = realm.enter_limits(|realm| {
                let key = realm.key_of_index(index);
                let array = Cell::of(realm.value_of(value));
                let result = realm.cx.get(array, key);
                realm.complete(result)
            })?;
            elements.push(T::from_js(realm, &element)?);
            index += 1;
        }
        Ok(elements)
    }
}

impl IntoJs for Handle {
    fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
        Ok(self)
    }
}

impl IntoJs for &Handle {
    fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
        Ok(self.clone())
    }
}

impl IntoJs for () {
    fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
        Ok(Handle::UNDEFINED)
    }
}

impl IntoJs for f64 {
    fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
        Ok(Handle::from(self))
    }
}

impl IntoJs for bool {
    fn into_js(self, _: &mut Realm<'_>) -> Result<Handle, Error> {
        Ok(Handle::from(self))
    }
}

impl IntoJs for &str {
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error> {
        // A JavaScript string may have at most 2^29 - 24 units in other engines, and 2^30 - 1 here; this asks for the memory first.
        if !realm.cx.objects.heap.fits(self.len()) {
            return Err(Error::range_error("a string does not fit into the engine's memory limit"));
        }
        let string = realm.cx.string(self);
        Ok(realm.handle(string))
    }
}

impl IntoJs for String {
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error> {
        self.as_str().into_js(realm)
    }
}

impl<T: IntoJs> IntoJs for Option<T> {
    /// undefined for None.
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error> {
        match self {
            Some(value) => value.into_js(realm),
            None => Ok(Handle::UNDEFINED),
        }
    }
}

impl<T: IntoJs> IntoJs for Result<T, Error> {
    /// Where a host function returns this, the error is thrown.
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error> {
        self?.into_js(realm)
    }
}

impl<T: IntoJs> IntoJs for Vec<T> {
    /// An array.
    fn into_js(self, realm: &mut Realm<'_>) -> Result<Handle, Error> {
        let array = realm.within(|realm| realm.cx.objects.create_array().value());
        let array = realm.handle(array);
        for element in self {
            let element = element.into_js(realm)?;
            let (cell, value) = (Cell::of(realm.value_of(&array)), realm.value_of(&element));
            let pushed = realm.cx.objects.push(cell, value);
            let pushed = realm.cx.object_result(pushed).map(drop);
            realm.unit(pushed)?;
        }
        Ok(array)
    }
}
