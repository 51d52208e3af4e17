//! Object files, read back.

use object::elf;
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection, ObjectSymbol, RelocationFlags, RelocationTarget};
use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile};
use tierlock_codegen::ir::parse_module;
use tierlock_codegen::object::{Format, write};

const TEXT: &str = "
func @outer(i32, f64) -> i64 {
    sig0 = c(i32) -> i64
    fn0 = @inner sig0
    fn1 = @elsewhere sig0
block0(v0: i32, v1: f64):
    v2 = call fn0(v0)
    v3 = call fn1(v0)
    v4 = const.f64 0.1
    v5 = fadd v1, v4
    guard v0, exit7(v2, v5)
    v6 = add_checked.i64 v2, v3, exit9()
    ret v6
}
func @inner(i32) -> i64 {
block0(v0: i32):
    v1 = sext v0
    ret v1
}
";

fn object(target: Target) -> Vec<u8> {
    object_as(target, Format::Elf)
}

fn object_as(target: Target, format: Format) -> Vec<u8> {
    let functions = parse_module(TEXT).unwrap();
    let compiled: Vec<_> =
        functions.iter().map(|(f, _)| compile(f, &Options::new(target)).unwrap()).collect();
    write(&compiled, format).unwrap()
}

#[test]
fn mach_o_has_the_same() {
    use object::macho;
    let targets = [
        (Target::x64_sse2(), object::Architecture::X86_64, macho::X86_64_RELOC_BRANCH),
        (Target::a64_base(), object::Architecture::Aarch64, macho::ARM64_RELOC_BRANCH26),
    ];
    for (target, architecture, call) in targets {
        let bytes = object_as(target, Format::MachO);
        let file = object::File::parse(&*bytes).unwrap();
        assert_eq!((file.format(), file.architecture()), (object::BinaryFormat::MachO, architecture));
        for (name, undefined) in
            [("_outer", false), ("_inner", false), ("_elsewhere", true), ("_tierlock_exit", true)]
        {
            let symbol = file.symbols().find(|symbol| symbol.name() == Ok(name)).expect(name);
            assert_eq!(symbol.is_undefined(), undefined, "{name}");
        }
        let text = file.section_by_name("__text").unwrap();
        let targets: Vec<&str> = text
            .relocations()
            .filter(|(_, relocation)| {
                matches!(relocation.flags(), RelocationFlags::MachO { r_type, r_pcrel: true, r_length: 2 } if r_type == call)
            })
            .map(|(_, relocation)| match relocation.target() {
                RelocationTarget::Symbol(index) => file.symbol_by_index(index).unwrap().name().unwrap(),
                other => panic!("{other:?}"),
            })
            .collect();
        for name in ["_inner", "_elsewhere", "_tierlock_exit"] {
            assert!(targets.contains(&name), "{name} in {targets:?}");
        }
    }
}

#[test]
fn functions_exits_and_calls_are_there() {
    let targets = [
        (Target::x64_sse2(), elf::EM_X86_64, elf::R_X86_64_PLT32),
        (Target::a64_base(), elf::EM_AARCH64, elf::R_AARCH64_CALL26),
    ];
    for (target, machine, call) in targets {
        let bytes = object(target);
        let file: ElfFile64<'_> = ElfFile64::parse(&*bytes).unwrap();
        assert_eq!(file.elf_header().e_machine.get(file.endian()), machine);
        let symbols: Vec<(String, bool, bool)> = file
            .symbols()
            .map(|symbol| (symbol.name().unwrap().to_string(), symbol.is_undefined(), symbol.is_global()))
            .collect();
        for (name, undefined, global) in [
            ("outer", false, true),
            ("inner", false, true),
            ("elsewhere", true, true),
            ("tierlock_exit", true, true),
            ("outer.0.exit7", false, false),
            ("outer.1.exit9", false, false),
        ] {
            assert!(symbols.contains(&(name.to_string(), undefined, global)), "{name} in {symbols:?}");
        }
        let text = file.section_by_name(".text").unwrap();
        let inner = file.symbol_by_name("inner").unwrap();
        assert!(inner.address().is_multiple_of(16) && inner.size() > 0);
        assert!(inner.address() + inner.size() <= text.size());
        let called: Vec<(String, _)> = text
            .relocations()
            .map(|(_, relocation)| {
                let RelocationTarget::Symbol(of) = relocation.target() else { panic!("{relocation:?}") };
                let RelocationFlags::Elf { r_type } = relocation.flags() else { panic!("{relocation:?}") };
                (file.symbol_by_index(of).unwrap().name().unwrap().to_string(), r_type)
            })
            .collect();
        for name in ["inner", "elsewhere", "tierlock_exit"] {
            assert!(called.contains(&(name.to_string(), call)), "{name} in {called:?}");
        }
    }
}

#[test]
fn constants_are_marked_as_data_on_arm64() {
    let bytes = object(Target::a64_base());
    let file: ElfFile64<'_> = ElfFile64::parse(&*bytes).unwrap();
    let marks = |name: &str| file.symbols().filter(|symbol| symbol.name() == Ok(name)).count();
    assert!(marks("$x") >= 2, "one for each function at least");
    assert_eq!(marks("$d"), 1, "0.1 lies behind the code of one function");
}
