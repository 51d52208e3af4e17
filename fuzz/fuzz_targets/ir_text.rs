//! Texts of IR: what parses and verifies prints to a text that parses to the same, and what does not is refused with a
//! place in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tierlock_codegen::ir::{parse_module, verify};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let module = match parse_module(text) {
        Ok(module) => module,
        Err(error) => {
            let line = text.lines().nth(error.line as usize - 1).unwrap_or_default();
            assert!(error.column >= 1 && error.column as usize <= line.chars().count() + 1, "{error}");
            return;
        }
    };
    let mut printed = String::new();
    for (function, places) in &module {
        if let Err(error) = verify(function) {
            let (line, column) = places.locate(error.block, error.inst);
            assert!(line >= 1 && column >= 1 && !error.to_string().is_empty(), "{error}");
            return;
        }
        printed += &function.to_string();
    }
    let again =
        parse_module(&printed).unwrap_or_else(|error| panic!("{error} of what was printed\n{printed}"));
    let again: String = again.iter().map(|(function, _)| function.to_string()).collect();
    assert_eq!(again, printed);
});
