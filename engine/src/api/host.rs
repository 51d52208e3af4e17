//! Host functions: Rust closures as JavaScript functions, with typed arguments.

use super::convert::{FromJs, IntoJs};
use super::error::Error;
use super::handle::Handle;
use super::limits::Shared;
use super::realm::Realm;
use crate::builtins::native;
use crate::runtime::{Args, Completion, Context, HostFn};
use crate::value::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

/// A parameter of a host function.
pub trait FromArgument: Sized {
    /// Reads the argument at `index`, or all from there on.
    fn from_argument(realm: &mut Realm<'_>, arguments: &[Handle], index: usize) -> Result<Self, Error>;
}

impl<T: FromJs> FromArgument for T {
    fn from_argument(realm: &mut Realm<'_>, arguments: &[Handle], index: usize) -> Result<T, Error> {
        let argument = arguments.get(index).unwrap_or(&Handle::UNDEFINED);
        T::from_js(realm, argument).map_err(|error| match error {
            Error::Raised(kind, message) => Error::Raised(kind, format!("argument {}: {message}", index + 1)),
            other => other,
        })
    }
}

/// The last parameter of a host function that takes any number of arguments.
#[derive(Clone, Debug)]
pub struct Rest<T>(pub Vec<T>);

impl<T: FromJs> FromArgument for Rest<T> {
    fn from_argument(realm: &mut Realm<'_>, arguments: &[Handle], index: usize) -> Result<Rest<T>, Error> {
        (index..arguments.len())
            .map(|index| T::from_argument(realm, arguments, index))
            .collect::<Result<_, _>>()
            .map(Rest)
    }
}

/// A closure that JavaScript can call: up to six parameters that are [`FromJs`] (the last may be [`Rest`]), a result that is [`IntoJs`]. With
/// `&mut Realm<'_>` as first parameter it can call back.
///
/// A closure is `Fn`, because JavaScript may call it again while it runs; state goes into a `Cell` or `RefCell`.
pub trait IntoHostFunction<Parameters> {
    /// The `length` property: parameters without [`Rest`] are counted alike.
    const LENGTH: u32;
    /// Calls the closure.
    fn call_host(&self, realm: &mut Realm<'_>, arguments: &[Handle]) -> Result<Handle, Error>;
}

/// Tells closures that take the realm from those that do not.
#[derive(Debug)]
pub struct TakesRealm;

macro_rules! closures {
    ($($count:literal: $($name:ident $index:literal),*;)*) => {$(
        impl<F, R, $($name),*> IntoHostFunction<((), $($name,)*)> for F
        where
            F: Fn($($name),*) -> R,
            R: IntoJs,
            $($name: FromArgument,)*
        {
            const LENGTH: u32 = $count;
            fn call_host(&self, realm: &mut Realm<'_>, _arguments: &[Handle]) -> Result<Handle, Error> {
                self($($name::from_argument(realm, _arguments, $index)?),*).into_js(realm)
            }
        }

        impl<F, R, $($name),*> IntoHostFunction<(TakesRealm, $($name,)*)> for F
        where
            F: Fn(&mut Realm<'_>, $($name),*) -> R,
            R: IntoJs,
            $($name: FromArgument,)*
        {
            const LENGTH: u32 = $count;
            #[allow(non_snake_case)]
            fn call_host(&self, realm: &mut Realm<'_>, _arguments: &[Handle]) -> Result<Handle, Error> {
                $(let $name = $name::from_argument(realm, _arguments, $index)?;)*
                self(realm, $($name),*).into_js(realm)
            }
        }
    )*};
}
closures! {
    0: ;
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, G 5;
}

impl Realm<'_> {
    /// A JavaScript function of this realm that calls a Rust closure. The closure lives as long as the engine.
    pub fn function<P, F>(&mut self, name: &str, function: F) -> Handle
    where
        F: IntoHostFunction<P> + 'static,
    {
        // Weak: the engine owns the closure, which must not own the engine's share.
        let shared = Rc::downgrade(&self.shared);
        let host: HostFn = Rc::new(move |cx, args| call(cx, args, &shared, &function));
        let index = self.cx.hosts.len() as i32;
        self.cx.hosts.push(host);
        let data = Value::int(index);
        let function =
            self.within(|realm| native(realm.cx, name.to_owned(), F::LENGTH, trampoline, data).value());
        self.handle(function)
    }

    /// Defines a JavaScript function on the global object that calls a Rust closure.
    pub fn register<P, F>(&mut self, name: &str, function: F) -> Result<(), Error>
    where
        F: IntoHostFunction<P> + 'static,
    {
        let function = self.function(name, function);
        self.set_global(name, function)
    }
}

/// What every function of the embedder runs: its data is its index in the table of the embedder's functions.
fn trampoline(cx: &mut Context, args: Args) -> Completion {
    let host = cx.hosts[args.data().as_int() as usize].clone();
    host(cx, args)
}

fn call<P, F: IntoHostFunction<P>>(
    cx: &mut Context,
    args: Args,
    shared: &Weak<Shared>,
    function: &F,
) -> Completion {
    let shared = shared.upgrade().expect("the engine that runs this has it");
    // A native runs in its own realm.
    let running = cx.objects.realm;
    let mut realm = Realm::new(cx, shared, running);
    let arguments: Vec<Handle> = args.rest(0).map(|argument| realm.handle(argument)).collect();
    let result = catch_unwind(AssertUnwindSafe(|| function.call_host(&mut realm, &arguments)));
    // A panic may have left another realm.
    realm.cx.run_in(running);
    drop(arguments);
    match result {
        Ok(Ok(result)) if realm.cx.termination.is_none() => Ok(realm.value_of(&result)),
        // A host function cannot swallow that execution ends.
        Ok(Ok(_)) => Err(realm.cx.pending_throw()),
        Ok(Err(error)) => Err(realm.throw(error)),
        Err(panic) => {
            *realm.shared.panic.borrow_mut() = Some(panic);
            Err(realm.cx.terminate(crate::runtime::Termination::Interrupted))
        }
    }
}
