//! An upper bound of the tree's depth, from one scan of the source, and the stack that compiling needs for it.
//!
//! The parser, the semantic checks and lowering all recurse over the tree and none of them counts, so their stack must
//! be large enough beforehand. Brackets are not the only depth: `!!!!a`, `a ? b : c ? d : ...`, `a.b.c`, `x = y = z`,
//! `if (a) if (b) ...` and `else if` chains nest without any. So each open bracket counts the operators and statement
//! heads since the last place where they surely ended: a comma, a semicolon, or two operands side by side.
//!
//! The scan knows strings, templates, comments and regular expressions. Whether a slash divides is decided by
//! what stands before it, which only a full parser does without fail; so small sources do not depend on it:
//! for these, all that could nest is simply counted.
//!
//! Stacks are virtual memory until they are touched, so a bound that is too high costs nothing.

/// Stack that compiling needs for a flat source.
const BASE_BYTES: usize = 2 << 20;
/// Stack for one level of the tree. Measured: up to 3.4 KiB for functions, 1.9 KiB for all else, in debug builds; the
/// rest is for other targets, and for levels that the scan may miss (at most every second).
const LEVEL_BYTES: usize = 8 << 10;
/// Stack for one operator of a chain of binary operators, which is lowered in a loop. Measured: 80 bytes.
const CHAIN_BYTES: usize = 256;
/// Up to this many tokens that could nest, they are counted rather than followed.
const TOKENS_COUNTED: usize = 8_192;
/// Brackets inside one another, at most.
pub const BRACKETS_MAX: usize = 100_000;
/// The largest stack that is asked for.
const STACK_BYTES_MAX: usize = 1 << 30;

/// Bytes of stack that compiling `source` may need, or the offset where nesting is too deep.
pub fn stack_bytes(source: &str) -> Result<usize, u32> {
    let tokens = source.bytes().filter(|byte| b"([{`?=>:.!~+-&|*".contains(byte)).count() + words(source);
    if tokens <= TOKENS_COUNTED {
        return Ok(BASE_BYTES + tokens * LEVEL_BYTES);
    }
    let mut scan = Scan::new(source.as_bytes());
    scan.run();
    match scan.too_deep {
        Some(at) => Err(at as u32),
        None => Ok(BASE_BYTES + scan.bytes_max),
    }
}

/// Bytes of memory that a token takes at most while its source is compiled: the syntax tree, scopes and bytecode. Measured with statements like
/// `s+=1;`, 90 for each of the three tokens that are counted.
const TOKEN_MEMORY_BYTES: usize = 96;

/// Whether compiling `source` takes no more memory than `bytes`, roughly and rather on the safe side. Most sources would even if each byte
/// were a token, and are not looked at.
pub fn fits(source: &str, bytes: usize) -> bool {
    let takes = |tokens: usize| tokens.saturating_mul(TOKEN_MEMORY_BYTES).saturating_add(source.len());
    let punctuation = |byte: &u8| byte.is_ascii_punctuation() && !b"_$)]};\"'`".contains(byte);
    takes(source.len()) <= bytes || takes(source.bytes().filter(punctuation).count() + words(source)) <= bytes
}

/// Words that could nest, such as `if`: all words.
fn words(source: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for byte in source.bytes() {
        let letter = byte.is_ascii_alphabetic();
        count += usize::from(letter && !inside);
        inside = letter;
    }
    count
}

/// The token before, as far as it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// An operand ended: what follows continues it or begins a new statement.
    Operand,
    /// The parentheses after `if`, `for`, `while` or `with` ended.
    Head,
    /// A block or the like ended.
    Block,
    /// An operator or keyword that wants an operand; also the beginning.
    Operator,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bracket {
    /// The whole source, or the braces of a block, function body or class.
    Block,
    /// The braces of an object literal or pattern.
    Object,
    /// Parentheses of a call or grouping.
    Parenthesis,
    /// Parentheses of a statement's head.
    Head,
    /// Square brackets.
    Square,
    /// A substitution of a template.
    Substitution,
}

/// An open bracket and what has piled up directly inside of it.
struct Level {
    bracket: Bracket,
    /// Operators of the current expression.
    operators: usize,
    /// Operators of it that chain.
    chained: usize,
    /// Statements that are the body of the one before.
    statements: usize,
    /// A statement has ended here, unless `else` or the like follows.
    ended: bool,
}

struct Scan<'s> {
    source: &'s [u8],
    at: usize,
    levels: Vec<Level>,
    /// Sums over the open levels.
    deep: usize,
    chained: usize,
    before: Before,
    /// The last word was one that has a head in parentheses.
    wants_head: bool,
    /// Only white space and comments since the last line end.
    line_start: bool,
    bytes_max: usize,
    too_deep: Option<usize>,
}

impl<'s> Scan<'s> {
    fn new(source: &'s [u8]) -> Scan<'s> {
        let mut scan = Scan {
            source,
            at: 0,
            levels: Vec::new(),
            deep: 0,
            chained: 0,
            before: Before::Operator,
            wants_head: false,
            line_start: true,
            bytes_max: 0,
            too_deep: None,
        };
        scan.open(Bracket::Block);
        scan
    }

    fn run(&mut self) {
        while self.at < self.source.len() && self.too_deep.is_none() {
            self.token();
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.source.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn starts_with(&self, text: &str) -> bool {
        self.source[self.at..].starts_with(text.as_bytes())
    }

    // ---- Counting -----------------------------------------------------------------------------------------

    fn level(&mut self) -> &mut Level {
        self.levels.last_mut().expect("the outermost level is never closed")
    }

    fn has_ended(&self) -> bool {
        self.levels.last().is_some_and(|level| level.ended)
    }

    fn open(&mut self, bracket: Bracket) {
        let level = Level { bracket, operators: 0, chained: 0, statements: 0, ended: false };
        self.levels.push(level);
        self.deep += 1;
        if self.levels.len() > BRACKETS_MAX + 1 {
            self.too_deep = Some(self.at);
        }
        self.note();
    }

    fn close(&mut self) -> Bracket {
        if self.levels.len() == 1 {
            return Bracket::Block; // Unbalanced: the parser will say so.
        }
        let level = self.levels.pop().expect("not empty");
        self.deep -= 1 + level.operators + level.statements;
        self.chained -= level.chained;
        level.bracket
    }

    fn note(&mut self) {
        let bytes = self.deep * LEVEL_BYTES + self.chained * CHAIN_BYTES;
        self.bytes_max = self.bytes_max.max(bytes);
        if bytes > STACK_BYTES_MAX {
            self.too_deep.get_or_insert(self.at);
        }
    }

    fn operator(&mut self) {
        self.statement_goes_on();
        self.level().operators += 1;
        self.deep += 1;
        self.note();
        self.before = Before::Operator;
    }

    fn chain_operator(&mut self) {
        self.statement_goes_on();
        self.level().chained += 1;
        self.chained += 1;
        self.note();
        self.before = Before::Operator;
    }

    fn statement(&mut self) {
        self.level().statements += 1;
        self.deep += 1;
        self.note();
        self.before = Before::Operator;
    }

    fn end_expression(&mut self) {
        let level = self.levels.last_mut().expect("the outermost level is never closed");
        self.deep -= std::mem::take(&mut level.operators);
        self.chained -= std::mem::take(&mut level.chained);
    }

    fn end_statement(&mut self) {
        self.end_expression();
        let level = self.levels.last_mut().expect("the outermost level is never closed");
        self.deep -= std::mem::take(&mut level.statements);
        level.ended = false;
    }

    /// What follows a block does not begin a statement.
    fn statement_goes_on(&mut self) {
        self.level().ended = false;
    }

    /// An operand begins.
    fn operand(&mut self) {
        match self.before {
            Before::Operand | Before::Block => self.end_statement(),
            Before::Head => self.end_expression(),
            Before::Operator if self.has_ended() => self.end_statement(),
            Before::Operator => {}
        }
        self.before = Before::Operand;
    }

    // ---- Tokens -------------------------------------------------------------------------------------------

    fn token(&mut self) {
        let byte = self.peek(0);
        let line_start = self.line_start;
        match byte {
            b'\n' | b'\r' => {
                self.line_start = true;
                self.at += 1;
                return;
            }
            b' ' | b'\t' | 0x0b | 0x0c => {
                self.at += 1;
                return;
            }
            b'/' if self.peek(1) == b'/' => return self.line_comment(),
            b'/' if self.peek(1) == b'*' => return self.block_comment(),
            b'<' if self.starts_with("<!--") => return self.line_comment(),
            b'-' if line_start && self.starts_with("-->") => return self.line_comment(),
            b'#' if self.at == 0 && self.peek(1) == b'!' => return self.line_comment(),
            _ => {}
        }
        self.line_start = false;
        let wants_head = std::mem::take(&mut self.wants_head);
        match byte {
            b'"' | b'\'' => {
                self.operand();
                self.string(byte);
            }
            b'`' => {
                if self.before == Before::Operand {
                    self.operator(); // A tagged template.
                }
                self.before = Before::Operand;
                self.at += 1;
                self.template_text();
            }
            b'0'..=b'9' => {
                self.operand();
                self.word();
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' | b'#' | b'@' | b'\\' | 0x80.. => {
                let start = self.at;
                self.word();
                let word = &self.source[start..self.at];
                let member = start > 0 && self.source[start - 1] == b'.';
                self.keyword_or_name(if member { b"" } else { word });
            }
            b'/' if self.before != Before::Operand && self.regular_expression() => {}
            b'(' => {
                if self.before == Before::Operand && !wants_head {
                    self.operator(); // A call.
                } else if self.before == Before::Block {
                    self.statement_goes_on();
                }
                self.open(if wants_head { Bracket::Head } else { Bracket::Parenthesis });
                self.enter();
            }
            b'[' => {
                if self.before == Before::Operand {
                    self.operator(); // A member.
                }
                self.open(Bracket::Square);
                self.enter();
            }
            b'{' => self.open_brace(),
            b')' | b']' => {
                let closed = self.close();
                self.before = if closed == Bracket::Head { Before::Head } else { Before::Operand };
                self.at += 1;
            }
            b'}' => match self.close() {
                Bracket::Substitution => {
                    self.at += 1;
                    self.template_text();
                    self.before = Before::Operand;
                }
                Bracket::Object => {
                    self.before = Before::Operand;
                    self.at += 1;
                }
                _ => {
                    self.before = Before::Block;
                    self.at += 1;
                }
            },
            b';' => {
                self.end_expression();
                self.level().ended = true;
                self.before = Before::Operator;
                self.at += 1;
            }
            b',' => {
                self.statement_goes_on();
                self.end_expression();
                self.before = Before::Operator;
                self.at += 1;
            }
            _ => self.punctuator(),
        }
    }

    fn enter(&mut self) {
        self.before = Before::Operator;
        self.at += 1;
    }

    fn open_brace(&mut self) {
        let outer = self.level().bracket;
        let previous = self.source[..self.at].trim_ascii_end().last().copied().unwrap_or(b';');
        let bracket = match previous {
            b')' | b';' | b'{' | b'}' | b'>' => Bracket::Block,
            b':' if outer == Bracket::Block => Bracket::Block,
            // After a word: `else {`, `class A {`; but `return {`.
            byte if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80 => {
                let text = self.source[..self.at].trim_ascii_end();
                let expects_value =
                    [b"return".as_slice(), b"typeof", b"case", b"in", b"of", b"void", b"yield"];
                if expects_value.iter().any(|word| text.ends_with(word)) {
                    Bracket::Object
                } else {
                    Bracket::Block
                }
            }
            _ => Bracket::Object,
        };
        if self.has_ended() {
            self.end_statement();
        }
        self.open(bracket);
        self.enter();
    }

    fn punctuator(&mut self) {
        let byte = self.peek(0);
        let length = match byte {
            _ if self.starts_with(">>>=") => 4,
            _ if ["...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??="]
                .iter()
                .any(|text| self.starts_with(text)) =>
            {
                3
            }
            _ if [
                "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=",
                "%=", "&=", "|=", "^=", "<<", ">>", "**",
            ]
            .iter()
            .any(|text| self.starts_with(text)) =>
            {
                2
            }
            _ => 1,
        };
        let text = &self.source[self.at..self.at + length];
        let after_operand = self.before == Before::Operand;
        match text {
            b"++" | b"--" if after_operand => {
                self.operator();
                self.before = Before::Operand;
            }
            b"+" | b"-" | b"*" | b"/" | b"%" | b"&" | b"|" | b"^" | b"<" | b">" | b"<<" | b">>" | b">>>"
            | b"==" | b"!=" | b"===" | b"!==" | b"<=" | b">="
                if after_operand =>
            {
                self.chain_operator();
            }
            b"..." => self.before = Before::Operator,
            _ => self.operator(),
        }
        self.at += length;
    }

    fn keyword_or_name(&mut self, word: &[u8]) {
        match word {
            b"else" | b"catch" | b"finally" => {
                self.end_expression();
                self.statement_goes_on();
                if word == b"else" {
                    self.statement();
                }
                self.before = Before::Operator;
            }
            b"while" => {
                // It may belong to a `do`, so nothing ends for sure.
                self.end_expression();
                self.statement_goes_on();
                self.statement();
                self.wants_head = true;
            }
            b"if" | b"for" | b"with" | b"switch" | b"do" | b"try" | b"return" | b"throw" | b"var"
            | b"const" | b"break" | b"continue" | b"case" | b"default" | b"debugger" | b"import"
            | b"export" => {
                match self.before {
                    Before::Operand | Before::Block => self.end_statement(),
                    Before::Head => self.end_expression(),
                    Before::Operator if self.has_ended() => self.end_statement(),
                    // A label, `do` or `else` before it.
                    Before::Operator => {}
                }
                if matches!(word, b"case" | b"default") {
                    self.end_statement();
                }
                if matches!(word, b"if" | b"for" | b"with" | b"do") {
                    self.statement();
                }
                self.wants_head = matches!(word, b"if" | b"for" | b"with");
                self.before = Before::Operator;
            }
            b"in" | b"instanceof" => self.chain_operator(),
            b"typeof" | b"void" | b"delete" | b"new" | b"await" | b"yield" | b"async" | b"function"
            | b"class" | b"extends" => {
                if word != b"extends" {
                    self.operand();
                }
                self.operator();
            }
            _ => self.operand(),
        }
    }

    fn word(&mut self) {
        while matches!(
            self.peek(0),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'$' | b'#' | b'@' | b'\\' | 0x80..
        ) {
            self.at += 1;
        }
    }

    fn string(&mut self, quote: u8) {
        self.at += 1;
        while self.at < self.source.len() {
            match self.peek(0) {
                b'\\' => self.at += 2,
                b'\n' | b'\r' => return, // Unterminated: the parser will say so.
                byte => {
                    self.at += 1;
                    if byte == quote {
                        return;
                    }
                }
            }
        }
    }

    fn template_text(&mut self) {
        while self.at < self.source.len() {
            match self.peek(0) {
                b'\\' => self.at += 2,
                b'`' => {
                    self.at += 1;
                    return;
                }
                b'$' if self.peek(1) == b'{' => {
                    self.at += 1;
                    self.open(Bracket::Substitution);
                    self.enter();
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// Skips a regular expression; false where there is none after all.
    fn regular_expression(&mut self) -> bool {
        let mut at = self.at + 1;
        let mut in_class = false;
        // Groups, and the classes that nest where the flag `v` is set; without it, what is counted too much costs nothing.
        let mut nested = 0_usize;
        let mut deepest = 0;
        loop {
            match self.source.get(at).copied() {
                None | Some(b'\n' | b'\r') => return false,
                Some(b'\\') => at += 1,
                Some(b'/') if !in_class => break,
                Some(byte) => {
                    match byte {
                        b'[' => in_class = true,
                        b']' => in_class = false,
                        _ => {}
                    }
                    match byte {
                        b'(' | b'[' => nested += 1,
                        b')' | b']' => nested = nested.saturating_sub(1),
                        _ => {}
                    }
                    deepest = deepest.max(nested);
                }
            }
            at += 1;
        }
        self.operand();
        self.deep += deepest;
        self.note();
        self.deep -= deepest;
        if deepest > BRACKETS_MAX {
            self.too_deep = Some(self.at);
        }
        self.at = at + 1;
        self.word();
        true
    }

    fn line_comment(&mut self) {
        while self.at < self.source.len() {
            let separator = self.starts_with("\u{2028}") || self.starts_with("\u{2029}");
            if separator || matches!(self.peek(0), b'\n' | b'\r') {
                self.line_start = true;
                return;
            }
            self.at += 1;
        }
    }

    fn block_comment(&mut self) {
        self.at += 2;
        while self.at < self.source.len() && !self.starts_with("*/") {
            self.line_start |= matches!(self.peek(0), b'\n' | b'\r');
            self.at += 1;
        }
        self.at = (self.at + 2).min(self.source.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The deepest that the scan finds, in levels.
    fn depth(source: &str) -> usize {
        let mut scan = Scan::new(source.as_bytes());
        scan.run();
        scan.bytes_max / LEVEL_BYTES
    }

    fn check_deep(piece: &str, per_piece: usize) {
        let found = depth(&piece.repeat(1000));
        assert!(found >= per_piece * 1000, "{piece}: {found}");
    }

    fn check_flat(piece: &str) {
        let found = depth(&piece.repeat(1000));
        assert!(found < 40, "{piece}: {found}");
    }

    #[test]
    fn what_nests_counts() {
        for piece in [
            "(",
            "[",
            "{a:",
            "{",
            "!",
            "- ",
            "typeof ",
            "a=>",
            "a?b:",
            "a=",
            "x**",
            "x&&",
            "x.",
            "f(",
            "a[",
            "if(a)",
            "if(a)b;else ",
            "for(;;)",
            "while(a)",
            "do ",
            "l:",
            "`${",
            "new ",
            "f``.",
            "class extends ",
            "function f(){",
            "a?.",
            "async a=>",
        ] {
            check_deep(piece, 1);
        }
    }

    #[test]
    fn groups_of_regular_expressions_nest() {
        let source = format!("x = /{}a{}/", "(?:".repeat(1000), ")".repeat(1000));
        assert!(depth(&source) >= 1000);
    }

    #[test]
    fn what_ends_does_not() {
        for piece in [
            "a.b(c);\n",
            "a = !b\n",
            "if (a) { b } else { c }\n",
            "if (a) b\n",
            "f(function () { return a.b; });",
            "x = { a: 1, b: [2], c() { return `${d}` } }\n",
            "class A { m() { return this.a.b } }\n",
            "s = \"((((\" + '[[[['; // {{{{\n",
            "/* (((( */ x = /[(]((/.test(y)\n",
            "while (a) { b() }\nx = 1\n",
            "switch (a) { case 1: b(); break; default: c }\n",
            "for (const a of b) c(a)\n",
            "a.b\n",
            "<!-- ((((\n",
        ] {
            check_flat(piece);
        }
    }

    #[test]
    fn chains_cost_little() {
        let source = format!("x = 1{}", " + a".repeat(100_000));
        let bytes = stack_bytes(&source).expect("not too deep");
        assert!(bytes < 100_000 * 1024, "{bytes}");
        assert!(bytes > 100_000 * CHAIN_BYTES);
    }

    #[test]
    fn too_many_brackets_are_found() {
        let source = format!("x={}1{}", "(".repeat(BRACKETS_MAX + 1), ")".repeat(BRACKETS_MAX + 1));
        assert_eq!(stack_bytes(&source), Err(BRACKETS_MAX as u32 + 2));
        let source = format!("x={}1{}", "(".repeat(BRACKETS_MAX - 1), ")".repeat(BRACKETS_MAX - 1));
        assert!(stack_bytes(&source).is_ok());
    }

    #[test]
    fn small_sources_are_counted() {
        let bytes = stack_bytes("a(b)").expect("not too deep");
        assert_eq!(bytes, BASE_BYTES + 3 * LEVEL_BYTES);
    }
}
