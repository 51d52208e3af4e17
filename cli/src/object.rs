//! Object files of what was compiled.

use clap::Args;
use std::path::PathBuf;
use tierlock_codegen::compile::CompiledFunction;
use tierlock_codegen::object::{self, Format};

/// Where an object file goes, if one is wanted.
#[derive(Args, Debug)]
pub struct ObjectOptions {
    /// Write a relocatable object file too.
    #[arg(long, value_name = "OUT")]
    emit_obj: Option<PathBuf>,
    /// Of which kind: elf or macho.
    #[arg(long, value_name = "FORMAT", default_value = "elf", requires = "emit_obj")]
    obj_format: Format,
}

impl ObjectOptions {
    /// Whether one is wanted.
    pub fn wanted(&self) -> bool {
        self.emit_obj.is_some()
    }

    /// Writes it, if it is wanted.
    pub fn write(&self, functions: &[CompiledFunction]) -> Result<(), String> {
        let Some(out) = &self.emit_obj else { return Ok(()) };
        let bytes = object::write(functions, self.obj_format).map_err(|error| error.to_string())?;
        std::fs::write(out, bytes).map_err(|error| format!("cannot write {}: {error}", out.display()))
    }
}
