//! Source text compiled once and run many times, in any engine.

use super::{Engine, Error, Handle, Realm};
use crate::code::FunctionTemplate;
use std::sync::Arc;

/// A script as bytecode, before anything of an engine is in it: engines on any thread run it, each with feedback and machine code of its own.
#[derive(Clone, Debug)]
pub struct Script {
    name: Arc<str>,
    text: Arc<str>,
    template: Arc<FunctionTemplate>,
}

impl Script {
    /// What errors and stack traces call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The source text.
    pub fn source(&self) -> &str {
        &self.text
    }
}

impl Engine {
    /// Compiles a script without running it: see [`Realm::compile`].
    pub fn compile(&mut self, name: &str, source: &str) -> Result<Script, Error> {
        self.realm().compile(name, source)
    }

    /// Runs a compiled script in the realm that the engine was made with: see [`Realm::run`].
    pub fn run(&mut self, script: &Script) -> Result<Handle, Error> {
        self.realm().run(script)
    }
}

impl Realm<'_> {
    /// Compiles a script without running it, within the limits of this engine. `name` is what errors and stack traces call it, a path usually.
    pub fn compile(&mut self, name: &str, source: &str) -> Result<Script, Error> {
        self.enter_limits(|realm| {
            let template = crate::vm::compile_template(realm.cx, source, name)?;
            Ok(Script { name: name.into(), text: source.into(), template })
        })
    }

    /// Runs a compiled script. Gives the completion value: that of its last expression statement.
    pub fn run(&mut self, script: &Script) -> Result<Handle, Error> {
        self.enter_limits(|realm| {
            let code = crate::vm::link_script(realm.cx, script.template.clone(), &script.name, &script.text);
            let result = realm.cx.run_script(code);
            realm.complete(result)
        })
    }
}
