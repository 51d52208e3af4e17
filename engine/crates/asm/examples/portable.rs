//! One loop, written once, as code for every target: `cargo run -p tierlock-asm --example portable`.
//!
//! The function sums the `count` doubles at `data` (arguments 0 and 1) and returns the bits of the sum. Marks in the code
//! tell where each step of it begins, as a compiler would mark its bytecode.

use tierlock_asm::masm::{
    A0, A1, A64Masm, Cond, F0, F1, MacroAssembler, Scale, T0, T1, T2, T3, X64Masm, mem_index,
};
use tierlock_asm::{Arch, AsmError, Code, Target, disassemble_code};

const STEPS: [&str; 4] = ["enter", "test the index", "add one element", "return the sum"];

fn sum_of_doubles<M: MacroAssembler>(target: &Target) -> Result<Code, AsmError> {
    let mut m = M::new(target);
    let (head, done) = (m.label(), m.label());
    m.mark(0);
    m.landing_pad();
    m.prologue(0);
    m.mov64(T3, A0);
    m.mov64(T1, A1);
    m.mov_imm64(T2, 0);
    m.mov_f64_const(F0, 0.0);
    m.bind(head);
    m.mark(1);
    m.branch64(Cond::AboveEq, T2, T1, done);
    m.mark(2);
    m.load_f64(F1, mem_index(T3, T2, Scale::X8, 0));
    m.add_f64(F0, F0, F1);
    m.add64(T2, T2, 1);
    m.jump(head);
    m.bind(done);
    m.mark(3);
    m.mov_bits_from_f64(T0, F0);
    m.epilogue();
    m.ret();
    m.finish()
}

fn main() -> Result<(), AsmError> {
    for (name, target) in
        [("x86-64", Target::x64_sse2()), ("x86-64-v3", Target::x64_v3()), ("ARM64", Target::a64_base())]
    {
        let code = match target.arch {
            Arch::X64 => sum_of_doubles::<X64Masm>(&target)?,
            Arch::A64 => sum_of_doubles::<A64Masm>(&target)?,
        };
        println!("{name}, {} bytes", code.bytes.len());
        let mut marks = code.marks.iter().peekable();
        for line in disassemble_code(&target, &code, 0) {
            while let Some(mark) = marks.next_if(|mark| mark.offset <= line.offset) {
                println!("  ; {}", STEPS[mark.tag as usize]);
            }
            let hex: Vec<String> = line.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            println!("  {:4x}  {:30}  {}", line.offset, hex.join(" "), line.text);
        }
        println!();
    }
    Ok(())
}
