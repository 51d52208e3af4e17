//! A line diff, small because answers are small: common ends are cut off, and the middle is a longest common
//! subsequence by the quadratic table. Middles too large for the table are shown as one replaced block.

/// The largest table of the quadratic part, in entries (4 bytes each).
const TABLE_ENTRIES_MAX: usize = 4_000_000;

/// Lines of context around a change.
const CONTEXT_LINES: usize = 3;

/// A line of a diff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit<'a> {
    Same(&'a str),
    Removed(&'a str),
    Added(&'a str),
}

/// `expected` against `found` with `-` for lines that are missing, `+` for lines that should not be there, and a few
/// lines of context; at most `lines_max` lines. Empty if the two are equal.
pub fn render(expected: &str, found: &str, lines_max: usize) -> String {
    if expected == found {
        return String::new();
    }
    let edits = edits(&lines(expected), &lines(found));
    let mut shown = vec![false; edits.len()];
    for (i, edit) in edits.iter().enumerate() {
        if !matches!(edit, Edit::Same(_)) {
            let end = (i + CONTEXT_LINES + 1).min(edits.len());
            shown[i.saturating_sub(CONTEXT_LINES)..end].fill(true);
        }
    }
    let mut out = Vec::new();
    let mut hidden = 0;
    for (edit, shown) in edits.iter().zip(shown) {
        if !shown {
            hidden += 1;
            continue;
        }
        if hidden > 0 {
            out.push(format!("  … {hidden} equal lines"));
            hidden = 0;
        }
        out.push(match edit {
            Edit::Same(line) => format!("  {}", visible(line)),
            Edit::Removed(line) => format!("- {}", visible(line)),
            Edit::Added(line) => format!("+ {}", visible(line)),
        });
    }
    if hidden > 0 {
        out.push(format!("  … {hidden} equal lines"));
    }
    if out.len() > lines_max {
        let more = out.len() - lines_max;
        out.truncate(lines_max);
        out.push(format!("  … {more} more lines"));
    }
    out.join("\n")
}

/// A last line without its newline is a difference too, so it gets a mark rather than being split away.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

fn visible(line: &str) -> String {
    let (text, end) = match line.strip_suffix('\n') {
        Some(text) => (text, ""),
        None => (line, "⏎ missing"),
    };
    let mut out: String = text
        .chars()
        .take(400)
        .map(|c| if c.is_control() && c != '\t' { c.escape_default().to_string() } else { c.to_string() })
        .collect();
    if text.chars().nth(400).is_some() {
        out.push_str(" …");
    }
    out + end
}

fn edits<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Edit<'a>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_old, middle_new) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut out: Vec<_> = old[..head].iter().map(|line| Edit::Same(line)).collect();
    if middle_old.len().saturating_mul(middle_new.len()) <= TABLE_ENTRIES_MAX {
        middle(middle_old, middle_new, &mut out);
    } else {
        out.extend(middle_old.iter().map(|line| Edit::Removed(line)));
        out.extend(middle_new.iter().map(|line| Edit::Added(line)));
    }
    out.extend(old[old.len() - tail..].iter().map(|line| Edit::Same(line)));
    out
}

fn middle<'a>(old: &[&'a str], new: &[&'a str], out: &mut Vec<Edit<'a>>) {
    let width = new.len() + 1;
    let mut common = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            out.push(Edit::Same(old[i]));
            i += 1;
            j += 1;
        } else if j == new.len()
            || (i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1])
        {
            out.push(Edit::Removed(old[i]));
            i += 1;
        } else {
            out.push(Edit::Added(new[j]));
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: &str, found: &str, diff: &str) {
        assert_eq!(render(expected, found, 20), diff);
    }

    #[test]
    fn changes_stand_between_context() {
        check("a\nb\nc\n", "a\nb\nc\n", "");
        check("a\nb\nc\n", "a\nx\nc\n", "  a\n- b\n+ x\n  c");
        check("a\n", "a\nuncaught TypeError\n", "  a\n+ uncaught TypeError");
        check("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n", "  … 2 equal lines\n  3\n  4\n  5\n- 6");
    }

    #[test]
    fn a_missing_newline_and_control_characters_are_visible() {
        check("a\n", "a", "- a\n+ a⏎ missing");
        check("a\n", "\u{1}\n", "- a\n+ \\u{1}");
    }

    #[test]
    fn long_diffs_are_cut() {
        let found: String = (0..100).map(|i| format!("{i}\n")).collect();
        let diff = render("", &found, 5);
        assert_eq!(diff.lines().count(), 6);
        assert!(diff.ends_with("… 95 more lines"));
    }

    #[test]
    fn two_large_answers_do_not_need_a_large_table() {
        let old: String = (0..3000).map(|i| format!("a{i}\n")).collect();
        let new: String = (0..3000).map(|i| format!("b{i}\n")).collect();
        assert!(render(&old, &new, 10).contains("5990 more lines"));
    }
}
