//! The few pieces of HTML that the page is made of. Text becomes HTML in one place, [`escape`], so that what a program printed or a file says cannot become markup.

use std::fmt::Write as _;

/// Text as HTML, in elements and in quoted attributes alike.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            // HTML has no way to write the others, and what turns the direction of writing could hide what is meant.
            c if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => {
                out.push('\u{fffd}');
            }
            c => out.push(c),
        }
    }
    out
}

/// One field of a table, as HTML.
#[derive(Debug, Clone, Default)]
pub struct Field {
    html: String,
    /// What it is sorted by, where that is a number.
    sort: Option<f64>,
    class: &'static str,
    title: String,
    /// The length of a bar behind the number, from 0 to 1.
    bar: Option<f64>,
}

impl Field {
    /// A field of text.
    pub fn text(text: &str) -> Field {
        Field { html: escape(text), ..Field::default() }
    }

    /// A number, shown as `shown`.
    pub fn number(number: f64, shown: &str) -> Field {
        Field { html: escape(shown), sort: Some(number), class: "n", ..Field::default() }
    }

    /// Nothing is known; sorted below every number.
    pub fn none() -> Field {
        Field { html: "–".to_string(), sort: Some(-1e15), class: "n none", ..Field::default() }
    }

    /// What is HTML already.
    pub fn html(html: String) -> Field {
        Field { html, ..Field::default() }
    }

    /// With words that show where the pointer rests.
    pub fn titled(mut self, title: &str) -> Field {
        self.title = title.to_string();
        self
    }

    /// With a class in the place of its own.
    pub fn class(mut self, class: &'static str) -> Field {
        self.class = class;
        self
    }

    /// Sorted by this number.
    pub fn sorted(mut self, number: f64) -> Field {
        self.sort = Some(number);
        self
    }

    /// With a bar behind it.
    pub fn bar(mut self, part: f64) -> Field {
        self.bar = Some(part.clamp(0.0, 1.0));
        self
    }

    fn render(&self, out: &mut String, head: bool) {
        let tag = if head { "th" } else { "td" };
        let _ = write!(out, "<{tag}");
        if head {
            out.push_str(" scope=row");
        }
        let class = format!("{}{}", self.class, if self.bar.is_some() { " bar" } else { "" });
        if !class.is_empty() {
            let _ = write!(out, " class=\"{}\"", class.trim());
        }
        if let Some(sort) = self.sort {
            let _ = write!(out, " data-sort=\"{sort}\"");
        }
        if !self.title.is_empty() {
            let _ = write!(out, " title=\"{}\"", escape(&self.title));
        }
        if let Some(bar) = self.bar {
            let _ = write!(out, " style=\"--part:{:.1}%\"", bar * 100.0);
        }
        let _ = write!(out, ">{}</{tag}>", self.html);
    }
}

/// A table that can be sorted by each column and, if asked, filtered by the text of its rows.
#[derive(Debug, Clone)]
pub struct Table {
    id: String,
    caption: String,
    head: Vec<String>,
    rows: Vec<Vec<Field>>,
    filter: bool,
}

impl Table {
    /// An empty one; `id` has to be the page's only one of that name.
    pub fn new(id: &str, caption: &str, head: Vec<String>) -> Table {
        Table { id: slug(id), caption: caption.to_string(), head, rows: Vec::new(), filter: false }
    }

    /// With a field above it to filter by.
    pub fn filtered(mut self) -> Table {
        self.filter = true;
        self
    }

    /// One more row.
    pub fn row(&mut self, row: Vec<Field>) {
        debug_assert_eq!(row.len(), self.head.len());
        self.rows.push(row);
    }

    /// As HTML.
    pub fn render(&self) -> String {
        let mut out = String::from("<div>\n");
        if self.filter {
            let _ = writeln!(
                out,
                "<p class=filter><label>Filter <input type=search data-filter=\"{id}\" autocomplete=off spellcheck=false></label> \
                 <output>{n} of {n} rows</output></p>",
                id = self.id,
                n = self.rows.len()
            );
        }
        let _ = write!(
            out,
            "<div class=scroll tabindex=0><table id=\"{}\"><caption>{}</caption><thead><tr>",
            self.id,
            escape(&self.caption)
        );
        for (i, head) in self.head.iter().enumerate() {
            let number = self.rows.iter().any(|row| row[i].sort.is_some());
            let class = if number { " class=n" } else { "" };
            let _ = write!(
                out,
                "<th scope=col aria-sort=none{class}><button type=button>{}</button></th>",
                escape(head)
            );
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        for row in &self.rows {
            out.push_str("<tr>");
            for (i, field) in row.iter().enumerate() {
                field.render(&mut out, i == 0);
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table></div>\n</div>\n");
        out
    }
}

/// A name as an identifier of the page.
pub fn slug(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let check = |text: &str, html: &str| assert_eq!(escape(text), html);
        check("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
        check("\" onmouseover=x & \u{0}\u{202e}", "&quot; onmouseover=x &amp; \u{fffd}\u{fffd}");
        let mut table = Table::new("A b<", "<caption>", vec!["<h>".to_string()]);
        table.row(vec![Field::text("<x>").titled("\"><y>")]);
        let html = table.render();
        assert!(!html.contains("<x>") && !html.contains("<y>") && !html.contains("<h>"), "{html}");
        assert!(html.contains("<table id=\"a-b-\"><caption>&lt;caption&gt;</caption>"), "{html}");
        assert!(html.contains("<th scope=row title=\"&quot;&gt;&lt;y&gt;\">&lt;x&gt;</th>"), "{html}");
    }

    #[test]
    fn numbers_are_sorted_by_value_and_what_is_missing_below_them() {
        let mut table = Table::new("t", "c", vec!["p".to_string(), "n".to_string()]).filtered();
        table.row(vec![Field::text("a"), Field::number(1234.0, "1 234").bar(0.5)]);
        table.row(vec![Field::text("b"), Field::none()]);
        let html = table.render();
        assert!(
            html.contains("<td class=\"n bar\" data-sort=\"1234\" style=\"--part:50.0%\">1 234</td>"),
            "{html}"
        );
        assert!(
            html.contains("<th scope=col aria-sort=none class=n><button type=button>n</button></th>"),
            "{html}"
        );
        assert!(html.contains("data-filter=\"t\"") && html.contains("2 of 2 rows"), "{html}");
    }
}
