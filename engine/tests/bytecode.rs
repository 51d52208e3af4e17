//! Golden bytecode: each file of `corpus/bytecode` holds a script and, after a line of dashes, its disassembly.
//! `BLESS=1 cargo test -p tierlock --test bytecode` rewrites the disassemblies.

use std::path::{Path, PathBuf};
use tierlock::code::disasm::disassemble;
use tierlock::frontend::{CompileOptions, compile_script};

const SEPARATOR: &str = "----------------------------------------\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/bytecode")
}

#[test]
fn golden_bytecode() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert!(files.len() >= 25, "only {} files", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let (source, expected) = text.split_once(SEPARATOR).unwrap_or((&text, ""));
        let name = path.file_name().expect("it has a name").to_string_lossy();
        let found = match compile_script(source, &name, &CompileOptions::default()) {
            Ok(template) => disassemble(&template, Some(source)),
            Err(error) => format!("{error}\n"),
        };
        if found == expected {
            continue;
        }
        if bless {
            std::fs::write(&path, format!("{source}{SEPARATOR}{found}")).expect("it can be written");
        } else {
            let line = expected.lines().zip(found.lines()).position(|(a, b)| a != b);
            let line = line.unwrap_or(expected.lines().count().min(found.lines().count()));
            let show = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_string();
            wrong.push(format!("{name}:\n  expected {}\n  found    {}", show(expected), show(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}\nBLESS=1 rewrites the files", wrong.join("\n"));
}
