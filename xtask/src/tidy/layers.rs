//! The layers of `engine/src`: a module imports only from lower floors and from itself; peers do not import each other.
//!
//! The floors stand in `ci/layers.toml`. Test modules are exempt: a test may set up whatever it needs, and ships
//! nowhere.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::RustFile;
use super::scan::Scanned;
use crate::error::Result;

/// Where the layers stand, from the root.
pub const LAYERS_PATH: &str = "ci/layers.toml";

/// The name under which the crate's root (`lib.rs`) stands in the file of layers.
const ROOT_MODULE: &str = "lib";

/// The file of layers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layers {
    /// The folder of sources they are about.
    pub source: String,
    /// From the lowest to the highest.
    pub floor: Vec<Floor>,
    /// Imports that are allowed against the rule.
    #[serde(default)]
    pub exception: Vec<Exception>,
}

/// Modules that stand side by side.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// Their names, `lib` for the crate's root.
    pub modules: Vec<String>,
}

/// One import that is allowed against the rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The module that imports.
    pub from: String,
    /// The module that is imported.
    pub to: String,
    /// Why it must be so.
    pub why: String,
}

/// Reads the file of layers from its text.
pub fn parse(text: &str) -> Result<Layers> {
    crate::error::parse_toml(LAYERS_PATH, text)
}

/// Imports against the layers, modules without a floor, and exceptions that nothing needs.
pub fn check(layers: &Layers, files: &[RustFile]) -> Vec<String> {
    let floors: BTreeMap<&str, usize> = layers
        .floor
        .iter()
        .enumerate()
        .flat_map(|(number, floor)| floor.modules.iter().map(move |module| (module.as_str(), number)))
        .collect();
    let mut findings = Vec::new();
    let mut used = vec![false; layers.exception.len()];
    for file in files {
        let Some(inside) = file.path.strip_prefix(&layers.source).and_then(|path| path.strip_prefix('/'))
        else {
            continue;
        };
        let module_path = module_path(inside);
        if module_path.iter().any(|part| part == "tests" || part.ends_with("_tests")) {
            continue;
        }
        let own = module_path.first().map_or(ROOT_MODULE, String::as_str);
        let Some(&floor) = floors.get(own) else {
            findings.push(format!("{}: module `{own}` has no floor in {LAYERS_PATH}", file.path));
            continue;
        };
        for (line, target) in imports(&file.scanned, &module_path) {
            if target == own {
                continue;
            }
            let allowed = layers.exception.iter().position(|e| e.from == own && e.to == target);
            if let Some(allowed) = allowed {
                used[allowed] = true;
                continue;
            }
            let what = match floors.get(target.as_str()) {
                Some(&other) if other < floor => continue,
                Some(&other) if other == floor => format!("a peer on floor {floor}"),
                Some(&other) => format!("which is above (floor {other} over {floor})"),
                None => "which is no module of the layers; name the module it comes from".to_string(),
            };
            findings.push(format!("{}:{line}: `{own}` imports `{target}`, {what}", file.path));
        }
    }
    for (exception, used) in layers.exception.iter().zip(used) {
        if !used {
            let Exception { from, to, .. } = exception;
            findings
                .push(format!("{LAYERS_PATH}: the exception from `{from}` to `{to}` is not needed any more"));
        }
    }
    findings
}

/// `a/b.rs` and `a/b/mod.rs` as `[a, b]`, `lib.rs` as `[]`.
fn module_path(inside: &str) -> Vec<String> {
    let inside = inside.strip_suffix(".rs").unwrap_or(inside);
    let mut parts: Vec<String> = inside.split('/').map(str::to_string).collect();
    if parts.last().is_some_and(|last| last == "mod") || parts == [ROOT_MODULE] {
        parts.pop();
    }
    parts
}

/// The top modules that paths beginning with `crate` or `super` lead to, each with its line. `*` stands for a glob
/// import of the root.
fn imports(code: &Scanned, module_path: &[String]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut path = module_path.to_vec();
    // The brace depth at which each inline module that is open was opened.
    let mut inline = Vec::new();
    let mut depth = 0;
    let mut i = 0;
    while i < code.tokens.len() {
        match code.text(i) {
            "mod" if code.text(i + 2) == "{" => {
                if is_test(code, i) {
                    i = code.behind_closing(i + 2);
                    continue;
                }
                path.push(code.text(i + 1).to_string());
                inline.push(depth);
                depth += 1;
                i += 3;
                continue;
            }
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                if inline.last() == Some(&depth) {
                    inline.pop();
                    path.pop();
                }
            }
            "crate" if code.reads(i + 1, &[":", ":"]) => {
                let line = code.tokens[i].line;
                found.extend(heads(code, i + 3).into_iter().map(|head| (line, head)));
            }
            "super" if code.reads(i + 1, &[":", ":"]) => {
                let line = code.tokens[i].line;
                let mut base = path.len();
                while code.text(i) == "super" && code.reads(i + 1, &[":", ":"]) {
                    base = base.saturating_sub(1);
                    i += 3;
                }
                match path[..base].first() {
                    Some(top) => found.push((line, top.clone())),
                    None => found.extend(heads(code, i).into_iter().map(|head| (line, head))),
                }
                continue;
            }
            _ => {}
        }
        i += 1;
    }
    found
}

/// Whether `#[cfg(test)]` stands among the attributes before the item at `i`.
fn is_test(code: &Scanned, i: usize) -> bool {
    let attribute = ["#", "[", "cfg", "(", "test", ")", "]"];
    let from = (0..i).rev().find(|&k| matches!(code.text(k), ";" | "}" | "{")).map_or(0, |k| k + 1);
    (from..i).any(|k| code.reads(k, &attribute))
}

/// The first names of the path or group that starts at `i`, macros left out: `a::b`, `{a::b, c}`, `*`.
fn heads(code: &Scanned, i: usize) -> Vec<String> {
    if code.text(i) != "{" {
        let is_macro = code.text(i + 1) == "!" && code.text(i + 2) != "=";
        return if is_macro { vec![] } else { vec![code.text(i).to_string()] };
    }
    let end = code.behind_closing(i) - 1;
    let mut found = Vec::new();
    let mut k = i + 1;
    while k < end {
        found.push(code.text(k).to_string());
        while k < end && code.text(k) != "," {
            k = if code.text(k) == "{" { code.behind_closing(k) } else { k + 1 };
        }
        k += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::rust;

    const LAYERS: &str = "source = 'engine/src'\n[[floor]]\nmodules = ['value']\n[[floor]]\nmodules = ['heap']\n\
        [[floor]]\nmodules = ['interp', 'jit']\n[[floor]]\nmodules = ['lib']\n";

    fn findings(path: &str, text: &str) -> Vec<String> {
        check(&parse(LAYERS).unwrap(), &[rust(path, text)])
    }

    fn check_clean(path: &str, text: &str) {
        assert_eq!(findings(path, text), Vec::<String>::new());
    }

    fn check_found(path: &str, text: &str, finding: &str) {
        let found = findings(path, text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains(finding), "{found:?}");
    }

    #[test]
    fn lower_floors_and_oneself_may_be_imported() {
        check_clean(
            "engine/src/heap/mark.rs",
            "use crate::value::Value;\nuse crate::heap::cell;\nuse super::cell;\n",
        );
        check_clean("engine/src/lib.rs", "pub mod value;\npub use crate::{heap::Heap, interp};\n");
        check_clean("engine/src/heap/mod.rs", "pub(crate) fn f() { crate::value::f(); $crate::mac!(); }");
        check_clean("engine/src/value.rs", "// use crate::jit::X\nconst X: &str = \"crate::jit\";");
        check_clean("cli/src/main.rs", "use crate::jit::X;");
    }

    #[test]
    fn higher_floors_and_peers_may_not() {
        check_found(
            "engine/src/value.rs",
            "\nuse crate::heap::Cell;",
            "engine/src/value.rs:2: `value` imports `heap`, which is above",
        );
        check_found("engine/src/jit/a.rs", "fn f() { crate::interp::run() }", "a peer on floor 2");
        check_found(
            "engine/src/heap.rs",
            "use crate::{value::{self, Value}, jit::X};",
            "`heap` imports `jit`",
        );
        check_found("engine/src/heap/a/b.rs", "use super::super::super::jit::X;", "`heap` imports `jit`");
        check_found("engine/src/heap.rs", "mod inner { use super::super::jit; }", "`heap` imports `jit`");
        check_found(
            "engine/src/heap.rs",
            "mod inner { use super::x; }\nuse super::jit;",
            ":2: `heap` imports `jit`",
        );
        check_found("engine/src/heap.rs", "use crate::Value;", "name the module it comes from");
        check_found("engine/src/heap.rs", "use crate::*;", "`heap` imports `*`");
        check_found("engine/src/shape.rs", "", "module `shape` has no floor");
    }

    #[test]
    fn tests_may_stand_on_anything() {
        check_clean(
            "engine/src/heap.rs",
            "fn f() {}\n#[cfg(test)]\nmod tests { use super::*; use crate::jit::X; }",
        );
        check_clean("engine/src/heap/tests.rs", "use crate::jit::X;");
        check_found("engine/src/heap.rs", "mod tests { use crate::jit::X; }", "`heap` imports `jit`");
    }

    #[test]
    fn an_exception_allows_one_import_and_must_be_needed() {
        let text = format!("{LAYERS}[[exception]]\nfrom = 'interp'\nto = 'jit'\nwhy = 'x'\n");
        let layers = parse(&text).unwrap();
        let used = check(&layers, &[rust("engine/src/interp.rs", "use crate::jit::enter;")]);
        assert!(used.is_empty(), "{used:?}");
        let unused = check(&layers, &[rust("engine/src/interp.rs", "")]);
        assert!(unused[0].contains("not needed any more"), "{unused:?}");
    }
}
