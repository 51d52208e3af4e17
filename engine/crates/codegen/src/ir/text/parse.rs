//! Parsing: one function for each form that [`Shape`] names.
//!
//! Numbers of values and blocks become their indices. Because a text may use a value above its definition, all values
//! are made first, as many as the greatest number asks for, and get their types as their definitions come.
//!
//! The parser checks what it must to build a function at all; the rest is [`verify`](mod@crate::ir::verify)'s, and a
//! [`SourceMap`] says where in the text that is.

use std::ops::ControlFlow;

use super::lex::{Token, TokenKind, lex};
use crate::error::ParseError;
use crate::ir::function::{
    Block, Exit, Extra, FuncDecl, FuncRef, Function, Inst, MemoryExtra, SigRef, Slot, Value,
};
use crate::ir::op::{CANONICAL_NAN, Op, Shape, Types};
use crate::ir::types::{AliasClass, CallConv, MemKind, Signature, Type};
use crate::ir::{SlotData, ValueDef};

/// Numbers of values and blocks are below this plus the length of the text, so that a short text never takes much room.
const NUMBERS_MAX: usize = 1 << 18;

type Result<T> = std::result::Result<T, ParseError>;

/// Where the parts of a function stand in its text.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// Line and column of the function's name.
    pub function: (u32, u32),
    /// Line and column of each block's label; line 0 where a number was skipped.
    pub blocks: Vec<(u32, u32)>,
    /// Line and column of each instruction.
    pub insts: Vec<(u32, u32)>,
}

impl SourceMap {
    /// Line and column of an instruction, or else of a block, or else of the function.
    pub fn locate(&self, block: Option<Block>, inst: Option<Inst>) -> (u32, u32) {
        let inst = inst.and_then(|inst| self.insts.get(inst.index()));
        let block = block.and_then(|block| self.blocks.get(block.index()));
        inst.or(block).copied().unwrap_or(self.function)
    }
}

/// Parses a text with one function.
///
/// ```
/// let text = "func @f() -> i32 c {\nblock0:\n    v0 = const.i32 7\n    ret v0\n}\n";
/// let function = tierlock_codegen::ir::text::parse_function(text)?;
/// assert_eq!(function.to_string(), text);
/// # Ok::<(), tierlock_codegen::ParseError>(())
/// ```
///
/// # Errors
/// Where the text is wrong, or does not hold exactly one function.
pub fn parse_function(text: &str) -> Result<Function> {
    let mut parser = Parser::new(text);
    let (function, _) = parser.function()?;
    match parser.peek().kind {
        TokenKind::End => Ok(function),
        _ => parser.error("expected one function only"),
    }
}

/// Parses a text of any number of functions, with the places of their parts.
///
/// # Errors
/// Where the text is wrong.
pub fn parse_module(text: &str) -> Result<Vec<(Function, SourceMap)>> {
    let mut parser = Parser::new(text);
    let mut functions = Vec::new();
    while parser.peek().kind != TokenKind::End {
        functions.push(parser.function()?);
    }
    Ok(functions)
}

struct Parser<'t> {
    tokens: Vec<Token<'t>>,
    at: usize,
    number_max: usize,
}

/// What is known of the function that is being parsed.
struct State<'t> {
    function: Function,
    map: SourceMap,
    block: Block,
    /// The first use of each value, and of each block.
    uses: Vec<Option<Token<'t>>>,
    block_uses: Vec<Option<Token<'t>>>,
    placed: Vec<bool>,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str) -> Parser<'t> {
        Parser { tokens: lex(text), at: 0, number_max: NUMBERS_MAX.saturating_add(text.len()) }
    }

    fn peek(&self) -> Token<'t> {
        self.tokens[self.at]
    }

    fn next(&mut self) -> Token<'t> {
        let token = self.peek();
        if token.kind != TokenKind::End {
            self.at += 1;
        }
        token
    }

    fn error<T>(&self, message: impl Into<String>) -> Result<T> {
        error_at(self.peek(), message)
    }

    fn is_mark(&self, mark: &str) -> bool {
        self.peek().kind == TokenKind::Mark && self.peek().text == mark
    }

    fn eat(&mut self, mark: &str) -> bool {
        let found = self.is_mark(mark);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, mark: &str) -> Result<()> {
        match self.eat(mark) {
            true => Ok(()),
            false => self.error(format!("expected `{mark}`")),
        }
    }

    fn word(&mut self, what: &str) -> Result<&'t str> {
        match self.peek().kind {
            TokenKind::Word => Ok(self.next().text),
            _ => self.error(format!("expected {what}")),
        }
    }

    fn keyword(&mut self, word: &str) -> Result<()> {
        match self.peek() {
            Token { kind: TokenKind::Word, text, .. } if text == word => {
                self.at += 1;
                Ok(())
            }
            _ => self.error(format!("expected `{word}`")),
        }
    }

    fn name(&mut self) -> Result<&'t str> {
        match self.peek() {
            Token { kind: TokenKind::Name, text, .. } if !text.is_empty() => {
                self.at += 1;
                Ok(text)
            }
            _ => self.error("expected `@` and a name"),
        }
    }

    fn ty(&mut self) -> Result<Type> {
        match Type::from_name(self.peek().text) {
            Some(ty) => {
                self.at += 1;
                Ok(ty)
            }
            None => self.error("expected a type: i32, i64, ptr or f64"),
        }
    }

    /// The number in the token ahead, a word such as `v12`.
    fn numbered(&mut self, prefix: &str, what: &str) -> Result<usize> {
        let Some(number) = number_of(self.peek(), prefix) else {
            return self.error(format!("expected {what}"));
        };
        if number >= self.number_max {
            return self.error(format!("a number must be below {}", self.number_max));
        }
        self.at += 1;
        Ok(number)
    }

    fn unsigned(&mut self, what: &str) -> Result<u64> {
        let text = self.peek().text;
        let number = match text.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16).ok(),
            None => text.parse().ok(),
        };
        match number {
            Some(number) if self.peek().kind == TokenKind::Number => {
                self.at += 1;
                Ok(number)
            }
            _ => self.error(format!("expected {what}")),
        }
    }

    fn unsigned_below(&mut self, limit: u64, what: &str) -> Result<u64> {
        let token = self.peek();
        let number = self.unsigned(what)?;
        if number >= limit {
            return error_at(token, format!("{what} must be below {limit}"));
        }
        Ok(number)
    }

    /// A decimal or hexadecimal integer of `bits` bits. Decimal ones are signed; hexadecimal ones may use all bits.
    fn signed(&mut self, bits: u32, what: &str) -> Result<i64> {
        let negative = self.eat("-");
        let token = self.peek();
        let number = self.unsigned(what)?;
        let half = 1u64 << (bits - 1);
        let limit = match (negative, token.text.starts_with("0x")) {
            (true, _) => half,
            (false, true) => half - 1 + half,
            (false, false) => half - 1,
        };
        if number > limit {
            return error_at(token, format!("{what} does not fit {bits} bits"));
        }
        let value = if negative { number.wrapping_neg() as i64 } else { number as i64 };
        Ok(if bits == 32 { i64::from(value as i32) } else { value })
    }

    fn literal(&mut self, ty: Type) -> Result<u64> {
        match ty {
            Type::I32 => Ok(u64::from(self.signed(32, "an i32")? as u32)),
            Type::I64 => Ok(self.signed(64, "an i64")? as u64),
            Type::Ptr => self.unsigned("an address"),
            Type::F64 => self.double(),
        }
    }

    fn double(&mut self) -> Result<u64> {
        let negative = self.eat("-");
        let token = self.peek();
        let bits = match (token.kind, token.text) {
            (TokenKind::Word, "inf") => Some(f64::INFINITY.to_bits()),
            (TokenKind::Word, "nan") if !negative => Some(CANONICAL_NAN),
            (TokenKind::Number, text) => match text.strip_prefix("0x") {
                Some(hex) if !negative => u64::from_str_radix(hex, 16).ok(),
                Some(_) => None,
                None => text.parse().ok().map(f64::to_bits),
            },
            _ => None,
        };
        let Some(bits) = bits else { return self.error("expected a double") };
        self.at += 1;
        Ok(if negative { bits ^ 1 << 63 } else { bits })
    }

    /// `(item, item)`, by a function that parses an item.
    fn list<T>(&mut self, close: &str, mut item: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let mut items = Vec::new();
        if self.eat(close) {
            return Ok(items);
        }
        loop {
            items.push(item(self)?);
            if self.eat(close) {
                return Ok(items);
            }
            if !self.eat(",") {
                return self.error(format!("expected `,` or `{close}`"));
            }
        }
    }
}

fn error_at<T>(token: Token<'_>, message: impl Into<String>) -> Result<T> {
    Err(ParseError {
        line: token.line,
        column: token.column,
        message: message.into(),
        text: token.text.to_string(),
    })
}

/// The number of a word such as `v12`, in its one spelling: no zeros in front.
fn number_of(token: Token<'_>, prefix: &str) -> Option<usize> {
    let digits = token.text.strip_prefix(prefix)?;
    let spelled = token.kind == TokenKind::Word
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    // What is too large to read is too large in any case.
    spelled.then(|| digits.parse().unwrap_or(usize::MAX))
}

/// Functions, declarations, blocks.
impl<'t> Parser<'t> {
    fn function(&mut self) -> Result<(Function, SourceMap)> {
        self.keyword("func")?;
        let place = (self.peek().line, self.peek().column);
        let name = self.name()?;
        let (params, result) = self.params_and_result()?;
        let conv = match CallConv::from_name(self.peek().text) {
            Some(conv) => {
                self.at += 1;
                conv
            }
            None => CallConv::C,
        };
        self.expect("{")?;
        let mut function = Function::new(name, Signature { conv, params, result });
        self.make_values_and_blocks(&mut function)?;
        let mut state = State {
            map: SourceMap {
                function: place,
                blocks: vec![(0, 0); function.block_count()],
                insts: Vec::new(),
            },
            uses: vec![None; function.value_count()],
            block_uses: vec![None; function.block_count()],
            placed: vec![false; function.block_count()],
            block: Block::new(0),
            function,
        };
        while self.declaration(&mut state.function)?.is_continue() {}
        if self.is_mark("}") {
            return self.error("expected a block");
        }
        while !self.eat("}") {
            self.block(&mut state)?;
        }
        state.check_uses()?;
        Ok((state.function, state.map))
    }

    fn params_and_result(&mut self) -> Result<(Vec<Type>, Option<Type>)> {
        self.expect("(")?;
        let params = self.list(")", Parser::ty)?;
        let result = match self.eat("->") {
            true => Some(self.ty()?),
            false => None,
        };
        Ok((params, result))
    }

    /// Makes as many values and blocks as the greatest numbers ask for.
    fn make_values_and_blocks(&self, function: &mut Function) -> Result<()> {
        let next = |token: &&Token<'_>| token.kind == TokenKind::Word && token.text == "func";
        for &token in self.tokens[self.at..].iter().take_while(|token| !next(token)) {
            let (number, is_value) = match (number_of(token, "v"), number_of(token, "block")) {
                (Some(number), _) => (number, true),
                (_, Some(number)) => (number, false),
                _ => continue,
            };
            if number >= self.number_max {
                return error_at(token, format!("a number must be below {}", self.number_max));
            }
            while is_value && function.value_count() <= number {
                function.make_value(Type::I64);
            }
            while !is_value && function.block_count() <= number {
                function.make_block();
            }
        }
        Ok(())
    }

    /// One declaration, if there is one ahead.
    fn declaration(&mut self, function: &mut Function) -> Result<ControlFlow<()>> {
        let token = self.peek();
        let (kind, expected) = if number_of(token, "sig").is_some() {
            ("sig", function.signatures.len())
        } else if number_of(token, "fn").is_some() {
            ("fn", function.functions.len())
        } else if number_of(token, "slot").is_some() {
            ("slot", function.slots.len())
        } else {
            return Ok(ControlFlow::Break(()));
        };
        if self.numbered(kind, "a declaration")? != expected {
            return error_at(
                token,
                format!("expected `{kind}{expected}`: declarations are numbered in order"),
            );
        }
        self.expect("=")?;
        match kind {
            "sig" => {
                let token = self.peek();
                let Some(conv) = CallConv::from_name(self.word("a calling convention")?) else {
                    return error_at(token, "expected a calling convention: c or own");
                };
                let (params, result) = self.params_and_result()?;
                function.signatures.push(Signature { conv, params, result });
            }
            "fn" => {
                let name = self.name()?.to_string();
                let signature = self.sig_ref(function)?;
                function.functions.push(FuncDecl { name, signature });
            }
            _ => {
                let bytes = self.unsigned_below(1 << 31, "a size in bytes")? as u32;
                self.keyword("align")?;
                let align = self.unsigned_below(1 << 31, "an alignment in bytes")? as u32;
                function.slots.push(SlotData { bytes, align });
            }
        }
        self.end_of_line()?;
        Ok(ControlFlow::Continue(()))
    }

    fn end_of_line(&self) -> Result<()> {
        match self.peek() {
            token if token.first || self.is_mark("}") => Ok(()),
            token => error_at(token, "expected the end of the line"),
        }
    }

    fn block(&mut self, state: &mut State<'t>) -> Result<()> {
        let label = self.peek();
        let block = Block::new(self.numbered("block", "a block")?);
        if std::mem::replace(&mut state.placed[block.index()], true) {
            return error_at(label, "the block is there already");
        }
        state.map.blocks[block.index()] = (label.line, label.column);
        state.function.layout.push(block);
        state.block = block;
        if self.eat("(") {
            self.list(")", |parser| {
                let token = parser.peek();
                let value = Value::new(parser.numbered("v", "a value")?);
                parser.expect(":")?;
                let ty = parser.ty()?;
                state.define(token, value, ty)?;
                state.function.bind_param(block, value);
                Ok(())
            })?;
        }
        if self.peek().text == "cold" {
            self.at += 1;
            state.function[block].cold = true;
        }
        self.expect(":")?;
        while !self.is_mark("}") && number_of(self.peek(), "block").is_none() {
            self.instruction(state)?;
            self.end_of_line()?;
        }
        Ok(())
    }
}

impl<'t> State<'t> {
    /// Gives a value its type, once.
    fn define(&mut self, token: Token<'t>, value: Value, ty: Type) -> Result<()> {
        if self.function.value_def(value) != ValueDef::None {
            return error_at(token, "the value is defined already");
        }
        self.function.set_value_type(value, ty);
        Ok(())
    }

    fn check_uses(&self) -> Result<()> {
        for (index, token) in self.uses.iter().enumerate() {
            if let Some(token) = token
                && self.function.value_def(Value::new(index)) == ValueDef::None
            {
                return error_at(*token, "the value is not defined");
            }
        }
        for (token, placed) in self.block_uses.iter().zip(&self.placed) {
            if let Some(token) = token
                && !placed
            {
                return error_at(*token, "there is no such block");
            }
        }
        Ok(())
    }
}

/// Instructions.
impl<'t> Parser<'t> {
    fn instruction(&mut self, state: &mut State<'t>) -> Result<()> {
        let start = self.peek();
        let result = match number_of(start, "v") {
            Some(_) => {
                let value = Value::new(self.numbered("v", "a value")?);
                self.expect("=")?;
                Some(value)
            }
            None => None,
        };
        let name = self.peek();
        let Some(op) = (name.kind == TokenKind::Word).then(|| Op::from_name(name.text)).flatten() else {
            return self.error("expected an instruction");
        };
        self.at += 1;
        let (ty, kind) = self.suffix(op)?;
        let mut args = Vec::new();
        let extra = self.operands(state, op, ty, kind, &mut args)?;
        let result_type = state.function.result_type(op, ty, &extra);
        match (result, result_type) {
            (Some(value), Some(ty)) => state.define(start, value, ty)?,
            (None, None) => {}
            (Some(_), None) => return error_at(start, format!("`{}` has no result here", name.text)),
            (None, Some(ty)) => return error_at(start, format!("`{}` has a result of type {ty}", name.text)),
        }
        let inst = state.function.make_inst_with_result(op, ty, &args, extra, result);
        state.function[state.block].insts.push(inst);
        state.map.insts.push((start.line, start.column));
        Ok(())
    }

    /// The type behind the name.
    fn suffix(&mut self, op: Op) -> Result<(Type, MemKind)> {
        let types = op.info().types;
        if types == Types::One {
            return match self.is_mark(".") {
                true => self.error(format!("`{}` comes in one type only", op.info().name)),
                false => Ok((Type::I64, MemKind::I64)),
            };
        }
        self.expect(".")?;
        let token = self.peek();
        if types == Types::Mem {
            let kind = MemKind::from_name(token.text);
            let Some(kind) = kind else {
                return self.error("expected what memory holds: i8s, i8u, i16s, ...");
            };
            self.at += 1;
            return Ok((kind.ty(), kind));
        }
        let ty = self.ty()?;
        match types.admits(ty) {
            true => Ok((ty, MemKind::of(ty))),
            false => error_at(token, format!("`{}` does not come in {ty}", op.info().name)),
        }
    }

    /// What stands behind the name.
    fn operands(
        &mut self,
        state: &mut State<'t>,
        op: Op,
        ty: Type,
        kind: MemKind,
        args: &mut Vec<Value>,
    ) -> Result<Extra> {
        let count = op.info().operands.len();
        match op.info().shape {
            Shape::Plain => {
                for at in 0..count {
                    if at > 0 {
                        self.expect(",")?;
                    }
                    args.push(self.value(state)?);
                }
                Ok(Extra::None)
            }
            Shape::Exit => {
                for _ in 0..count {
                    args.push(self.value(state)?);
                    self.expect(",")?;
                }
                let exit = self.exit()?;
                self.expect("(")?;
                args.extend(self.list(")", |parser| parser.value(state))?);
                Ok(Extra::Exit(exit))
            }
            Shape::Const => Ok(Extra::Const(self.literal(ty)?)),
            Shape::Memory => self.access(state, op, kind, args),
            Shape::Slot => {
                let token = self.peek();
                let slot = Slot::new(self.numbered("slot", "a stack slot")?);
                match slot.index() < state.function.slots.len() {
                    true => Ok(Extra::Slot(slot)),
                    false => error_at(token, "there is no such stack slot"),
                }
            }
            Shape::Func => Ok(Extra::Func(self.func_ref(state)?)),
            Shape::Call => {
                let function = self.func_ref(state)?;
                self.expect("(")?;
                args.extend(self.list(")", |parser| parser.value(state))?);
                Ok(Extra::Func(function))
            }
            Shape::CallIndirect => {
                let signature = self.sig_ref(&state.function)?;
                self.expect(",")?;
                args.push(self.value(state)?);
                self.expect("(")?;
                args.extend(self.list(")", |parser| parser.value(state))?);
                Ok(Extra::Sig(signature))
            }
            Shape::Jump => {
                let edge = self.edge(state)?;
                Ok(make_edges(&mut state.function, &[edge], &[]))
            }
            Shape::Branch => {
                args.push(self.value(state)?);
                self.expect(",")?;
                let then = self.edge(state)?;
                self.expect(",")?;
                let or_else = self.edge(state)?;
                Ok(make_edges(&mut state.function, &[then, or_else], &[]))
            }
            Shape::Switch => {
                args.push(self.value(state)?);
                self.expect(",")?;
                let mut edges = vec![self.edge(state)?];
                self.expect(",")?;
                self.expect("[")?;
                let keys = self.list("]", |parser| {
                    let key = parser.signed(ty.bits(), "a key")?;
                    parser.expect(":")?;
                    edges.push(parser.edge(state)?);
                    Ok(key)
                })?;
                Ok(make_edges(&mut state.function, &edges, &keys))
            }
            Shape::Ret => {
                if number_of(self.peek(), "v").is_some() && !self.peek().first {
                    args.push(self.value(state)?);
                }
                Ok(Extra::None)
            }
        }
    }

    fn access(
        &mut self,
        state: &mut State<'t>,
        op: Op,
        kind: MemKind,
        args: &mut Vec<Value>,
    ) -> Result<Extra> {
        let has = |name: &str| op.info().operands.iter().any(|(operand, _)| *operand == name);
        let stored = match has("value") {
            true => {
                let value = self.value(state)?;
                self.expect(",")?;
                Some(value)
            }
            false => None,
        };
        self.expect("[")?;
        args.push(self.value(state)?);
        let mut scale = 0;
        if has("index") {
            self.expect("+")?;
            args.push(self.value(state)?);
            self.expect("*")?;
            let token = self.peek();
            scale = match self.unsigned("1, 2, 4 or 8")? {
                factor @ (1 | 2 | 4 | 8) => factor.trailing_zeros() as u8,
                _ => return error_at(token, "expected 1, 2, 4 or 8"),
            };
        }
        args.extend(stored);
        let offset = match self.is_mark("-") {
            true => self.signed(32, "an offset")?,
            false if self.eat("+") => self.signed(32, "an offset")?,
            false => 0,
        };
        self.expect("]")?;
        let class = match self.eat("!") {
            true if self.peek().text == "const" => {
                self.at += 1;
                AliasClass::CONST
            }
            true => AliasClass(self.unsigned_below(u64::from(u16::MAX), "an alias class")? as u16),
            false => AliasClass::ANY,
        };
        Ok(Extra::Memory(MemoryExtra { kind, scale, class, offset: offset as i32 }))
    }

    fn value(&mut self, state: &mut State<'t>) -> Result<Value> {
        let token = self.peek();
        let index = self.numbered("v", "a value")?;
        state.uses[index].get_or_insert(token);
        Ok(Value::new(index))
    }

    fn exit(&mut self) -> Result<Exit> {
        let token = self.peek();
        let number = number_of(token, "exit").and_then(|number| u32::try_from(number).ok());
        match number {
            Some(number) => {
                self.at += 1;
                Ok(Exit(number))
            }
            None => self.error("expected an exit"),
        }
    }

    fn func_ref(&mut self, state: &State<'t>) -> Result<FuncRef> {
        let token = self.peek();
        let index = self.numbered("fn", "a function")?;
        match index < state.function.functions.len() {
            true => Ok(FuncRef::new(index)),
            false => error_at(token, "there is no such function"),
        }
    }

    fn sig_ref(&mut self, function: &Function) -> Result<SigRef> {
        let token = self.peek();
        let index = self.numbered("sig", "a signature")?;
        match index < function.signatures.len() {
            true => Ok(SigRef::new(index)),
            false => error_at(token, "there is no such signature"),
        }
    }

    fn edge(&mut self, state: &mut State<'t>) -> Result<(Block, Vec<Value>)> {
        let token = self.peek();
        let index = self.numbered("block", "a block")?;
        state.block_uses[index].get_or_insert(token);
        let args = match self.eat("(") {
            true => self.list(")", |parser| parser.value(state))?,
            false => Vec::new(),
        };
        Ok((Block::new(index), args))
    }
}

fn make_edges(function: &mut Function, edges: &[(Block, Vec<Value>)], keys: &[i64]) -> Extra {
    let edges: Vec<(Block, &[Value])> = edges.iter().map(|(block, args)| (*block, &args[..])).collect();
    function.make_edges(&edges, keys)
}
