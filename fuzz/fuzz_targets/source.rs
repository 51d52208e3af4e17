//! Sources: whatever it is, the front end compiles it to bytecode that can be listed, or refuses it. Run it with
//! `-rss_limit_mb` and `-timeout`, which libFuzzer has for what must be bounded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tierlock::code::disasm::disassemble;
use tierlock::frontend::{CompileOptions, compile_script};

/// Longer ones only take longer.
const BYTES_MAX: usize = 1 << 16;

fuzz_target!(|data: &[u8]| {
    if data.len() > BYTES_MAX {
        return;
    }
    let source = String::from_utf8_lossy(data);
    match compile_script(&source, "fuzz.js", &CompileOptions::default()) {
        Ok(template) => assert!(!disassemble(&template, Some(&source)).is_empty()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
