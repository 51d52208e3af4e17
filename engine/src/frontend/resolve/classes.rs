//! Classes: their scope, the bindings that carry private names, keys and methods, and the synthetic methods.

use super::Analysis;
use crate::code::FunctionKind;
use crate::frontend::scope::*;
use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_syntax::scope::ScopeFlags;

impl<'a> Analysis<'a> {
    pub(super) fn class(&mut self, class: &Class<'a>) {
        self.out.functions_at.push(class.span.start);
        if let Some(decorator) = class.decorators.first() {
            self.refuse("decorators", decorator.span);
        }
        let id = ClassId(self.out.classes.len() as u32);
        let function = self.out.scope(self.scope).function;
        let scope = self.enter(ScopeKind::Class, function, class.span.start);
        self.name_node(&class.scope_id, id.0);
        self.out.classes.push(ClassInfo { scope, fields: None, statics: None, default_constructor: None });
        if let Some(name) = &class.id {
            self.declare(scope, name.name.as_str(), BindingKind::InnerClass, class.span.end);
        }
        for element in &class.body.body {
            if let Some(PropertyKey::PrivateIdentifier(name)) = element.property_key() {
                let name = private_name(name, self.source, self.allocator);
                let index = self.declare(scope, name, BindingKind::Synthetic, 0);
                self.capture(scope, index);
            }
        }
        if class.body.body.iter().any(is_instance_element) {
            let name = self.allocator.alloc_str(&format!("%fields{}", id.0));
            let index = self.declare(scope, name, BindingKind::Synthetic, 0);
            self.capture(scope, index);
            let fields = self.initialiser(class.span.start);
            self.out.classes[id.0 as usize].fields = Some((fields, name));
        }
        if constructor_of(class).is_none() {
            self.default_constructor(id, class);
        }
        if class.body.body.iter().any(is_static_initialiser) {
            let statics = self.initialiser(class.span.start);
            self.out.classes[id.0 as usize].statics = Some(statics);
        }
        if let Some(heritage) = &class.heritage {
            self.visit_expression(&heritage.expression);
        }
        for (position, element) in class.body.body.iter().enumerate() {
            self.class_element(id, class, position, element);
        }
        let info = self.out.classes[id.0 as usize].clone();
        for initialiser in [info.fields.map(|(function, _)| function), info.statics].into_iter().flatten() {
            self.scope = self.out.function(initialiser).scope;
            self.synthetic_bindings();
            self.depth += 1;
            self.leave_function();
        }
        debug_assert_eq!(self.scope, scope);
        self.leave();
    }

    fn default_constructor(&mut self, id: ClassId, class: &Class<'a>) {
        let kind = match class.heritage {
            Some(_) => FunctionKind::DerivedConstructor,
            None => FunctionKind::BaseConstructor,
        };
        let function = self.enter_function(kind, true, class.span.start);
        self.out.functions[function.0 as usize].class = Some(id);
        self.mention("%this", class.span.start);
        if let Some((_, fields)) = self.out.classes[id.0 as usize].fields {
            self.mention(fields, class.span.start);
        }
        self.synthetic_bindings();
        self.leave_function();
        self.out.classes[id.0 as usize].default_constructor = Some(function);
    }

    /// A synthetic method of the class, entered again for each initialiser of it.
    fn initialiser(&mut self, start: u32) -> FunctionId {
        let class = self.scope;
        let id = self.enter_function(FunctionKind::Method, true, start);
        self.depth -= 1;
        self.scope = class;
        id
    }

    fn class_element(&mut self, id: ClassId, class: &Class<'a>, position: usize, element: &ClassElement<'a>) {
        let class_scope = self.scope;
        let info = self.out.classes[id.0 as usize].clone();
        match element {
            ClassElement::StaticBlock(block) => {
                let statics = info.statics.expect("a static block makes it");
                self.scope = self.out.function(statics).scope;
                self.enter_block(ScopeKind::StaticBlock, block.span.start, &block.scope_id);
                self.visit_statements(&block.body);
                self.hoist_block_functions(statics);
                self.leave();
                self.scope = class_scope;
            }
            ClassElement::MethodDefinition(method) => {
                if let Some(decorator) = method.decorators.first() {
                    self.refuse("decorators", decorator.span);
                }
                if method.computed {
                    self.visit_property_key(&method.key);
                } else if let PropertyKey::PrivateIdentifier(name) = &method.key
                    && !method.r#static
                {
                    let name = private_name(name, self.source, self.allocator);
                    for prefix in private_prefixes(method.kind) {
                        let text = self.allocator.alloc_str(&format!("{prefix}{name}"));
                        let index = self.declare(class_scope, text, BindingKind::Synthetic, 0);
                        self.capture(class_scope, index);
                        self.mention_in_initialiser(&info, text);
                    }
                    self.mention_in_initialiser(&info, name);
                }
                let derived = class.heritage.is_some();
                self.next_kind = Some(match method.kind {
                    MethodDefinitionKind::Constructor if derived => {
                        (FunctionKind::DerivedConstructor, Some(id))
                    }
                    MethodDefinitionKind::Constructor => (FunctionKind::BaseConstructor, Some(id)),
                    _ => (FunctionKind::Method, None),
                });
                self.visit_function(&method.value, ScopeFlags::Function);
            }
            ClassElement::PropertyDefinition(field) => {
                if let Some(decorator) = field.decorators.first() {
                    self.refuse("decorators", decorator.span);
                }
                let initialiser = if field.r#static { info.statics } else { info.fields.map(|(f, _)| f) };
                let initialiser = initialiser.expect("a field makes it");
                let inner = self.out.function(initialiser).scope;
                let mut key_name = None;
                if field.computed {
                    self.visit_property_key(&field.key);
                    let text = computed_key_name(position, self.allocator);
                    let index = self.declare(class_scope, text, BindingKind::Synthetic, 0);
                    self.capture(class_scope, index);
                    key_name = Some(text);
                } else if let PropertyKey::PrivateIdentifier(name) = &field.key {
                    key_name = Some(private_name(name, self.source, self.allocator));
                }
                self.scope = inner;
                if let Some(name) = key_name {
                    self.mention(name, field.span.start);
                }
                self.mention("%this", field.span.start);
                if let Some(value) = &field.value {
                    self.visit_expression(value);
                }
                self.scope = class_scope;
            }
            ClassElement::AccessorProperty(accessor) => self.refuse("decorators", accessor.span),
            ClassElement::TSIndexSignature(signature) => self.refuse("TypeScript types", signature.span),
        }
    }

    fn mention_in_initialiser(&mut self, info: &ClassInfo<'a>, name: &'a str) {
        let (fields, _) = info.fields.expect("a private method makes it");
        let back = self.scope;
        self.scope = self.out.function(fields).scope;
        self.mention(name, 0);
        self.mention("%this", 0);
        self.scope = back;
    }
}

/// The constructor that a class spells out.
pub fn constructor_of<'b, 'a>(class: &'b Class<'a>) -> Option<&'b MethodDefinition<'a>> {
    class.body.body.iter().find_map(|element| match element {
        ClassElement::MethodDefinition(method) if method.kind == MethodDefinitionKind::Constructor => {
            Some(&**method)
        }
        _ => None,
    })
}

/// Whether the element is for the method that initialises instances: a field, or a private method or accessor.
pub fn is_instance_element(element: &ClassElement<'_>) -> bool {
    match element {
        ClassElement::PropertyDefinition(field) => !field.r#static,
        ClassElement::MethodDefinition(method) => {
            !method.r#static && matches!(method.key, PropertyKey::PrivateIdentifier(_))
        }
        _ => false,
    }
}

/// Whether the element is run once, for the class itself: a static field or block.
pub fn is_static_initialiser(element: &ClassElement<'_>) -> bool {
    match element {
        ClassElement::PropertyDefinition(field) => field.r#static,
        ClassElement::StaticBlock(_) => true,
        _ => false,
    }
}

/// The name of the binding for a private name, `#` included, with escapes resolved.
pub fn private_name<'a>(name: &PrivateIdentifier<'a>, source: &'a str, allocator: &'a Allocator) -> &'a str {
    let text = &source[name.span.start as usize..name.span.end as usize];
    if text.contains('\\') { allocator.alloc_str(&format!("#{}", name.name)) } else { text }
}

/// Prefixes of the bindings that hold a private method's closures until an instance gets them.
pub fn private_prefixes(kind: MethodDefinitionKind) -> &'static [&'static str] {
    match kind {
        MethodDefinitionKind::Get => &["%get"],
        MethodDefinitionKind::Set => &["%set"],
        _ => &["%method"],
    }
}

/// The name of the binding that holds the key of the class element at `position`.
pub fn computed_key_name(position: usize, allocator: &Allocator) -> &str {
    allocator.alloc_str(&format!("%key{position}"))
}
