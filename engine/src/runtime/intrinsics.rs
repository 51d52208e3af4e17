//! The well-known objects of a realm (ECMAScript 6.1.7.4).

macro_rules! intrinsics {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        /// A well-known object.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Intrinsic { $($(#[doc = $doc])* #[allow(missing_docs)] $name,)* }
        /// All of them.
        pub const ALL: &[Intrinsic] = &[$(Intrinsic::$name),*];
    };
}

intrinsics! {
    Global, ObjectPrototype, FunctionPrototype, ArrayPrototype, StringPrototype, NumberPrototype, BooleanPrototype, SymbolPrototype,
    ErrorPrototype, TypeErrorPrototype, RangeErrorPrototype, ReferenceErrorPrototype, SyntaxErrorPrototype, EvalErrorPrototype,
    UriErrorPrototype, IteratorPrototype, ArrayIteratorPrototype, MapIteratorPrototype, SetIteratorPrototype, StringIteratorPrototype,
    MapPrototype, SetPrototype, WeakMapPrototype, WeakSetPrototype,
    Object, Function, Array, String, Number, Boolean, Symbol, Error, TypeError, RangeError, ReferenceError, SyntaxError, EvalError,
    UriError, Map, Set, WeakMap, WeakSet, Math, Json,
    /// `%Array.prototype.values%`: array iteration is fast while arrays still find it.
    ArrayValues,
    /// `%eval%`.
    Eval,
    /// The scope of global lexical declarations (a global object of its own kind).
    LexicalScope,
    /// `%ArrayIteratorPrototype%.next`.
    ArrayIteratorNext,
    /// `%MapIteratorPrototype%.next`.
    MapIteratorNext,
    /// `%SetIteratorPrototype%.next`.
    SetIteratorNext,
    /// `%StringIteratorPrototype%.next`.
    StringIteratorNext,
    /// `%Map.prototype.set%`.
    MapSet,
    /// `%Set.prototype.add%`.
    SetAdd,
    /// The getter `Array[@@species]`: copying methods need not call it.
    ArraySpecies,
    /// `%Array.prototype.join%`.
    ArrayJoin,
    /// `%Object.prototype.toString%`.
    ObjectToString,
    /// `%Function.prototype[@@hasInstance]%`.
    FunctionHasInstance,
    /// `%ThrowTypeError%`.
    ThrowTypeError,
    AggregateError, AggregateErrorPrototype, RegExp, RegExpPrototype, RegExpStringIteratorPrototype,
    /// `%RegExp.prototype.exec%`: matching is fast while regular expressions still find it.
    RegExpExec,
}

/// How many there are: the first slots of a realm.
pub const INTRINSICS: usize = ALL.len();
/// The slots after them: see [`super::iterate`].
pub const ARRAY_ITERATION: usize = INTRINSICS;

const _: () = assert!(ARRAY_ITERATION + super::iterate::ARRAY_ITERATION_SLOTS <= crate::object::realm::SLOTS);
