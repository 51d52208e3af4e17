//! Kernels: what they come to, and what they become (`golden/*.txt`, which `BLESS=1` rewrites).

use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile};
use tierlock_codegen::ir::eval::Outcome;
use tierlock_codegen::ir::{Function, Val};

use crate::support::{Program, Way, check, parse, ways};

/// Names and texts.
const KERNELS: [(&str, &str); 5] = [
    ("crc32", include_str!("kernels/crc32.ir")),
    ("fib", include_str!("kernels/fib.ir")),
    ("mandelbrot", include_str!("kernels/mandelbrot.ir")),
    ("matmul", include_str!("kernels/matmul.ir")),
    ("sieve", include_str!("kernels/sieve.ir")),
];

fn kernel(name: &str) -> Vec<Function> {
    parse(KERNELS.iter().find(|(own, _)| *own == name).expect("it is a kernel").1)
}

fn address<T>(memory: &[T]) -> Val {
    Val::Ptr(memory.as_ptr().addr() as u64)
}

/// Runs a kernel in all ways, each with what `run` gives it and looks at behind.
fn each_way(name: &str, mut run: impl FnMut(&mut dyn FnMut(&[Val]) -> Outcome, &Way)) {
    let functions = kernel(name);
    for way in ways() {
        let mut program = Program::new(&way, &functions, &[]);
        run(&mut |args| program.call(name, args), &way);
    }
}

#[test]
fn fib_is_recursive() {
    check(&kernel("fib"), &[Val::I64(20)], &Outcome::Return(Some(Val::I64(6765))));
}

#[test]
fn mandelbrot_counts_points() {
    let count = (0..16)
        .flat_map(|y| (0..16).map(move |x| (x, y)))
        .filter(|&(x, y)| {
            let (cx, cy) = (f64::from(x) * 2.0 / 16.0 - 1.5, f64::from(y) * 2.0 / 16.0 - 1.0);
            let (mut zx, mut zy) = (0.0, 0.0);
            (0..50).all(|_| {
                let within = zx * zx + zy * zy <= 4.0;
                (zx, zy) = (zx * zx - zy * zy + cx, zx * zy * 2.0 + cy);
                within
            })
        })
        .count();
    check(&kernel("mandelbrot"), &[Val::I32(16)], &Outcome::Return(Some(Val::I32(count as i32))));
}

#[test]
fn sieve_counts_primes() {
    each_way("sieve", |call, way| {
        let mut memory = vec![0u8; 1000];
        let memory = std::hint::black_box(&mut memory);
        let outcome = call(&[address(memory), Val::I64(1000)]);
        assert_eq!(outcome, Outcome::Return(Some(Val::I64(168))), "{}", way.name);
        assert_eq!(std::hint::black_box(memory)[..8], [0, 0, 0, 0, 1, 0, 1, 0], "{}", way.name);
    });
}

#[test]
fn matmul_multiplies() {
    let n = 5;
    let a: Vec<f64> = (0..n * n).map(|at| at as f64 * 0.5).collect();
    let b: Vec<f64> = (0..n * n).map(|at| 3.0 - at as f64).collect();
    let mut product = vec![0.0; n * n];
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..n {
            product[i * n + j] = (0..n).fold(0.0, |sum, k| sum + a[i * n + k] * b[k * n + j]);
            sum += product[i * n + j];
        }
    }
    each_way("matmul", |call, way| {
        let mut c = vec![0.0; n * n];
        let c = std::hint::black_box(&mut c);
        let outcome = call(&[address(c), address(&a), address(&b), Val::I64(n as i64)]);
        assert_eq!(outcome, Outcome::Return(Some(Val::F64(sum))), "{}", way.name);
        assert_eq!(*std::hint::black_box(c), product, "{}", way.name);
    });
}

#[test]
fn crc32_checks() {
    let table: Vec<u32> = (0..256u32)
        .map(|byte| (0..8).fold(byte, |crc, _| crc >> 1 ^ if crc & 1 != 0 { 0xedb8_8320 } else { 0 }))
        .collect();
    let text = b"123456789";
    each_way("crc32", |call, way| {
        let outcome = call(&[address(&table), address(text), Val::I64(9)]);
        // The check value that the polynomial's catalogues give.
        assert_eq!(outcome, Outcome::Return(Some(Val::I32(0xcbf4_3926u32 as i32))), "{}", way.name);
    });
}
#[test]
fn kernels_become_this_code() {
    let bless = std::env::var_os("BLESS").is_some();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/machine/golden");
    let targets = [("x64", Target::x64_v3()), ("a64", Target::a64_base())];
    for ((name, text), (suffix, target)) in
        KERNELS.iter().flat_map(|own| targets.map(|target| (*own, target)))
    {
        let mut listing = String::new();
        for function in parse(text) {
            let compiled = compile(&function, &Options::new(target)).expect("kernels are small");
            listing += &compiled.disassemble();
        }
        let path = folder.join(format!("{name}.{suffix}.txt"));
        if bless {
            std::fs::write(&path, &listing).expect("the folder can be written");
        }
        let expect = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(listing == expect, "{name}: BLESS=1 rewrites it\nis now:\n{listing}\nwas:\n{expect}");
    }
}
