//! The tree, held against what the project promises about it. Each failure lists every finding.

use std::fs;
use std::path::{Path, PathBuf};

use tierlock_xtask::corpus;
use tierlock_xtask::tidy::{self, layers, links, words, workflows};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("cannot read {path}: {cause}"))
}

fn rust_files() -> Vec<tidy::RustFile> {
    let files = tidy::rust_files(&root()).unwrap();
    assert!(
        files.iter().any(|file| file.path == "xtask/tests/tidy.rs"),
        "the walk does not even find this file"
    );
    files
}

fn check(findings: Vec<String>) {
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn modules_import_only_lower_floors() {
    check(layers::check(&layers::parse(&read(layers::LAYERS_PATH)).unwrap(), &rust_files()));
}

#[test]
fn unsafe_is_confined_and_explained() {
    check(words::unsafe_code(&words::parse_unsafe(&read(words::UNSAFE_PATH)).unwrap(), &rust_files()));
}

#[test]
fn only_the_platform_crate_asks_for_its_host() {
    check(words::host_cfg(&rust_files()));
}

#[test]
fn nothing_is_left_unfinished() {
    check(words::unfinished(&rust_files()));
}

#[test]
fn every_program_has_its_answer_and_every_answer_its_program() {
    let root = root();
    let programs = corpus::load(&root, None).unwrap();
    let mut findings: Vec<String> = programs
        .iter()
        .filter_map(|program| program.answer(&root).err())
        .map(|error| error.to_string())
        .collect();
    let mut files = Vec::new();
    corpus::walk(&root.join("corpus"), &mut files).unwrap();
    for file in
        files.iter().filter(|file| file.extension().is_some_and(|own| own == corpus::ANSWER_EXTENSION))
    {
        if !file.with_extension("js").is_file() {
            findings.push(format!("{} answers no program", file.display()));
        }
    }
    check(findings);
}

#[test]
fn links_in_the_documents_lead_somewhere() {
    let root = root();
    let documents = tidy::files(&root, &["md"]).unwrap();
    check(links::check(&documents, |path| root.join(path).exists()));
}

#[test]
fn workflows_call_the_harness_and_pin_their_actions() {
    let mut files = tidy::files(&root(), &["yml"]).unwrap();
    files.retain(|file| file.path.starts_with(".github/workflows/"));
    assert!(files.len() >= 2, "the workflows are not found");
    check(workflows::check(&files));
}

/// A warning alone: it prints, and fails only if the check itself cannot run.
#[test]
fn long_files_are_printed() {
    for finding in words::long_files(&rust_files()) {
        println!("warning: {finding}; past 800 lines a file wants a second look");
    }
}
