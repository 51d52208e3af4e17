//! Classes (ECMAScript 15.7.14).
//!
//! Field initialisers are one synthetic method, which the constructor finds in a captured binding of the class's scope and
//! calls on the new instance; static initialisers and blocks are another, called once. Keys that are computed, private
//! names and the closures of private methods are captured bindings too.

use super::function::{Body, Source};
use super::literal::is_anonymous_function;
use super::lower::*;
use super::property::Key;
use super::resolve::{computed_key_name, constructor_of, private_name, private_prefixes};
use super::scope::{ClassId, FunctionId};
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::Span;

impl<'a> Lowerer<'a> {
    /// `dst` = the class; `name` is for one without its own.
    pub fn class(&mut self, class: &Class<'a>, dst: Reg, name: &Name) {
        let id = ClassId(self.of_node(&class.scope_id));
        let info = self.scopes.classes[id.0 as usize].clone();
        let outer_strict = std::mem::replace(&mut self.f.strict, true);
        let entered = self.enter(info.scope);
        let pair = self.f.b.registers(2);
        let (constructor, prototype) = (pair, Reg(pair.0 + 1));
        self.private_names(class);

        let heritage = self.temp();
        match &class.heritage {
            Some(clause) => self.load(&clause.expression, heritage),
            None => self.f.b.emit(LoadEmpty { dst: heritage }),
        }
        let function = self.constructor_template(class, &info, name);
        let env = self.environment_or_undefined();
        self.at(class.span);
        self.f.b.emit(NewClass { dst: pair, function, heritage, env });
        if let (None, Name::Key(key)) = (&class.id, name) {
            self.f.b.emit(SetFunctionName { func: constructor, key: *key, prefix: Count(0) });
        }

        for (position, element) in class.body.body.iter().enumerate() {
            let mark = self.f.b.mark();
            match element {
                ClassElement::MethodDefinition(method) => self.method(method, constructor, prototype),
                ClassElement::PropertyDefinition(field) if field.computed => {
                    // A literal's key needs no conversion, and no other conversion is observed twice.
                    let key = self.property_key(&field.key, true);
                    let key = self.key_register(&key);
                    let binding = computed_key_name(position, self.allocator);
                    self.initialise_name(binding, key);
                }
                _ => {}
            }
            self.f.b.release(mark);
        }
        if let Some((fields, binding)) = info.fields {
            let mark = self.f.b.mark();
            let method = self.temp();
            self.initialiser(class, fields, Body::Fields(class, id), method, prototype);
            self.initialise_name(binding, method);
            self.f.b.release(mark);
        }
        if let Some(name) = &class.id {
            self.initialise_name(name.name.as_str(), constructor);
        }
        self.static_private_methods(class, constructor);
        if let Some(statics) = info.statics {
            let mark = self.f.b.mark();
            let (base, callee, this) = self.window();
            self.initialiser(class, statics, Body::Statics(class), callee, constructor);
            self.mov(this, constructor);
            self.at(class.span);
            let fb = self.f.b.feedback(FeedbackKind::Call);
            let unused = self.temp();
            self.f.b.emit(Call { dst: unused, base, argc: Count(0), fb });
            self.f.b.release(mark);
        }
        self.mov(dst, constructor);
        self.leave(entered);
        self.f.strict = outer_strict;
    }

    fn private_names(&mut self, class: &Class<'a>) {
        let mut seen: Vec<&str> = Vec::new();
        for element in &class.body.body {
            let Some(PropertyKey::PrivateIdentifier(name)) = element.property_key() else { continue };
            let name = private_name(name, self.source, self.allocator);
            if seen.contains(&name) {
                continue; // A getter and a setter share their name.
            }
            seen.push(name);
            let mark = self.f.b.mark();
            let dst = self.temp();
            let description = self.f.b.str(name);
            self.f.b.emit(NewPrivateName { dst, description });
            self.initialise_name(name, dst);
            self.f.b.release(mark);
        }
    }

    fn constructor_template(
        &mut self,
        class: &Class<'a>,
        info: &super::scope::ClassInfo<'a>,
        name: &Name,
    ) -> Index {
        let name = match &class.id {
            Some(id) => id.name.encode_utf16().collect(),
            None => name.units(),
        };
        let span = class.span;
        let source = match constructor_of(class) {
            Some(method) => {
                let function = &method.value;
                let id = FunctionId(self.of_node(&function.scope_id));
                let body = function.body.as_ref().expect("the analysis refuses functions without a body");
                let body = Body::Statements(&body.statements);
                Source { id, name, parameters: Some(&function.params), body, span }
            }
            None => {
                let id = info.default_constructor.expect("made where none is spelt out");
                Source { id, name, parameters: None, body: Body::DefaultConstructor, span }
            }
        };
        let template = self.function(source);
        self.f.b.function(template)
    }

    /// `dst` = the closure of a synthetic method with the given home object.
    fn initialiser(&mut self, class: &Class<'a>, id: FunctionId, body: Body<'_, 'a>, dst: Reg, home: Reg) {
        let source = Source { id, name: Box::default(), parameters: None, body, span: class.span };
        let template = self.function(source);
        self.new_closure(template, dst);
        self.f.b.emit(SetHomeObject { func: dst, home });
    }

    fn method(&mut self, method: &MethodDefinition<'a>, constructor: Reg, prototype: Reg) {
        if method.kind == MethodDefinitionKind::Constructor {
            return;
        }
        let obj = if method.r#static { constructor } else { prototype };
        let span = self.method_span(method);
        if let PropertyKey::PrivateIdentifier(name) = &method.key {
            if !method.r#static {
                // Instances get it from the method that initialises them.
                let src = self.private_method(method, obj);
                let name = private_name(name, self.source, self.allocator);
                let prefix = private_prefixes(method.kind)[0];
                self.initialise_name(&format!("{prefix}{name}"), src);
            }
            return;
        }
        let key = self.property_key(&method.key, method.computed);
        let src = self.temp();
        self.at(method.span);
        match method.kind {
            MethodDefinitionKind::Get | MethodDefinitionKind::Set => {
                let getter = method.kind == MethodDefinitionKind::Get;
                self.accessor_closure(&method.value, src, &key, getter, span);
                let key = self.key_register(&key);
                if getter {
                    self.f.b.emit(DefineGetter { obj, key, src, flags: Count(0) });
                } else {
                    self.f.b.emit(DefineSetter { obj, key, src, flags: Count(0) });
                }
            }
            _ => {
                let name = self.name_of_key(&key);
                self.method_closure(&method.value, src, &name, span);
                let key = self.key_register(&key);
                self.f.b.emit(DefineMethod { obj, key, src, flags: Count(0) });
            }
        }
    }

    /// The closure of a private method or accessor, in a temporary.
    fn private_method(&mut self, method: &MethodDefinition<'a>, home: Reg) -> Reg {
        let key = self.property_key(&method.key, false);
        let func = self.temp();
        let span = self.method_span(method);
        self.at(span);
        match method.kind {
            MethodDefinitionKind::Get | MethodDefinitionKind::Set => {
                let getter = method.kind == MethodDefinitionKind::Get;
                self.accessor_closure(&method.value, func, &key, getter, span);
            }
            _ => {
                let name = self.name_of_key(&key);
                self.method_closure(&method.value, func, &name, span);
            }
        }
        self.f.b.emit(SetHomeObject { func, home });
        func
    }

    /// A method's text: without `static`, which belongs to the class element around it.
    fn method_span(&self, method: &MethodDefinition<'a>) -> Span {
        if !method.r#static {
            return method.span;
        }
        let start = method.span.start as usize + "static".len();
        let mut rest = &self.source[start..method.span.end as usize];
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
            if let Some(comment) = rest.strip_prefix("/*") {
                rest = comment.split_once("*/").map_or("", |(_, after)| after);
            } else if let Some(comment) = rest.strip_prefix("//") {
                let end = comment.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(comment.len());
                rest = &comment[end..];
            } else {
                break;
            }
        }
        Span::new(method.span.end - rest.len() as u32, method.span.end)
    }

    fn static_private_methods(&mut self, class: &Class<'a>, constructor: Reg) {
        for element in &class.body.body {
            let ClassElement::MethodDefinition(method) = element else { continue };
            if !method.r#static || !matches!(method.key, PropertyKey::PrivateIdentifier(_)) {
                continue;
            }
            let mark = self.f.b.mark();
            let src = self.private_method(method, constructor);
            let key = self.property_key(&method.key, false);
            let key = self.key_register(&key);
            self.at(method.span);
            self.f.b.emit(DefinePrivate { obj: constructor, key, src, kind: private_kind(method.kind) });
            self.f.b.release(mark);
        }
    }

    /// The method that initialises an instance: private methods and accessors first, then fields in order.
    pub fn fields_body(&mut self, class: &Class<'a>, _id: ClassId) {
        for element in &class.body.body {
            let ClassElement::MethodDefinition(method) = element else { continue };
            let PropertyKey::PrivateIdentifier(name) = &method.key else { continue };
            if method.r#static {
                continue;
            }
            let mark = self.f.b.mark();
            let name = private_name(name, self.source, self.allocator);
            let prefix = private_prefixes(method.kind)[0];
            let src = self.load_name(&format!("{prefix}{name}"), None, method.span.start);
            let key = self.load_name(name, None, method.span.start);
            self.f.b.emit(DefinePrivate { obj: THIS, key, src, kind: private_kind(method.kind) });
            self.f.b.release(mark);
        }
        for (position, element) in class.body.body.iter().enumerate() {
            if let ClassElement::PropertyDefinition(field) = element
                && !field.r#static
            {
                self.field(field, position);
            }
        }
    }

    /// The method that runs static initialisers and blocks.
    pub fn statics_body(&mut self, class: &Class<'a>) {
        for (position, element) in class.body.body.iter().enumerate() {
            match element {
                ClassElement::PropertyDefinition(field) if field.r#static => self.field(field, position),
                ClassElement::StaticBlock(block) => {
                    let scope = super::scope::ScopeId(self.of_node(&block.scope_id));
                    let entered = self.enter(scope);
                    self.hoist_functions(&block.body);
                    self.statements(&block.body);
                    self.leave(entered);
                }
                _ => {}
            }
        }
    }

    /// Defines a field on `this`.
    fn field(&mut self, field: &PropertyDefinition<'a>, position: usize) {
        let mark = self.f.b.mark();
        let key = if field.computed {
            let binding = computed_key_name(position, self.allocator);
            Key::Register(self.load_name(binding, None, field.span.start))
        } else {
            self.property_key(&field.key, false)
        };
        let src = match &field.value {
            None => {
                let dst = self.temp();
                self.f.b.emit(LoadUndefined { dst });
                dst
            }
            Some(value) if is_anonymous_function(value) => {
                let name = self.name_of_key(&key);
                self.value_named(value, &name)
            }
            Some(value) => self.value(value),
        };
        self.at(field.span);
        if let Key::Private(_) = key {
            let key = self.key_register(&key);
            self.f.b.emit(DefinePrivate { obj: THIS, key, src, kind: Count(0) });
        } else {
            self.define(THIS, &key, src);
        }
        self.f.b.release(mark);
    }
}

fn private_kind(kind: MethodDefinitionKind) -> Count {
    Count(match kind {
        MethodDefinitionKind::Get => 2,
        MethodDefinitionKind::Set => 3,
        _ => 1,
    })
}
