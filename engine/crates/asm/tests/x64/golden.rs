//! `tests/golden/x64.txt`: one instruction a line, its bytes and its text. `BLESS=1` rewrites it.

use std::path::PathBuf;

use super::{cases, text};

#[test]
fn encodings_are_golden_and_agree_with_iced_and_dynasm() {
    let cases = cases::all();
    let mut lines = Vec::new();
    for case in &cases {
        let ours = text(&case.ours);
        assert_eq!(
            ours,
            text(&case.theirs),
            "{} as {:02x?} and {:02x?}",
            case.source,
            case.ours,
            case.theirs
        );
        assert!(case.ours.len() <= case.theirs.len(), "{ours} has a shorter form: {:02x?}", case.theirs);
        let hex: String = case.ours.iter().map(|byte| format!("{byte:02x}")).collect();
        lines.push(format!("{hex}  {ours}"));
    }
    assert!(lines.len() >= 2000, "only {} encodings", lines.len());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/x64.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, lines.join("\n") + "\n").expect("the golden file is writable");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file exists; BLESS=1 writes it");
    for (index, (made, golden)) in lines.iter().zip(golden.lines()).enumerate() {
        assert_eq!(made, golden, "line {}; BLESS=1 accepts the new encoding", index + 1);
    }
    assert_eq!(lines.len(), golden.lines().count(), "cases were added or removed: BLESS=1");
}
