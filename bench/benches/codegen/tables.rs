//! The figures in two tables: how fast the code is, and how fast it is made.
//!
//! What is compared is timed in turns, by the time that the thread had a processor, and of each the best time counts: so a busy
//! machine matters little, and to all of them alike.

use std::time::Duration;

use cranelift_codegen::Context;
use tierlock_codegen::compile::Options;
use tierlock_codegen::ir::Function;
use tierlock_codegen::random::large;

use crate::kernels::{Input, KERNELS, Kernel};
use crate::memory::peak;
use crate::native::{Native, compile_cranelift, compile_ours, cranelift, target};
use crate::translate::translate;
use tierlock_platform::thread_time;

/// Sizes of generated functions, in instructions.
pub const SIZES: [usize; 4] = [100, 1_000, 10_000, 50_000];

/// A kernel in three forms.
pub struct Forms {
    kernel: &'static Kernel,
    ours: Native,
    cranelift: Native,
}

impl Forms {
    /// Compiles a kernel, and makes sure that all forms come to the same.
    ///
    /// # Panics
    /// Where they do not.
    pub fn new(kernel: &'static Kernel) -> Forms {
        let functions = kernel.functions();
        let ours = Native::ours(&functions, kernel.entry);
        let cranelift = Native::cranelift(&functions, kernel.entry);
        let forms = Forms { kernel, ours, cranelift };
        let outcome = |form: Form<'_>| {
            let mut input = (kernel.input)();
            let result = form.call(&mut input);
            (result, input)
        };
        let [ours, cranelift, rust] = forms.calls().map(|(_, form)| outcome(form));
        assert_eq!(ours, rust, "{}: ours and Rust's", kernel.name);
        assert_eq!(cranelift, rust, "{}: Cranelift's and Rust's", kernel.name);
        forms
    }

    /// The forms by name: ours, Cranelift's, Rust's.
    pub fn calls(&self) -> [(&'static str, Form<'_>); 3] {
        [
            ("tierlock", Form::Native(&self.ours)),
            ("cranelift", Form::Native(&self.cranelift)),
            ("rustc", Form::Rust(self.kernel.rust)),
        ]
    }
}

/// A form of a kernel.
#[derive(Clone, Copy)]
pub enum Form<'a> {
    /// Machine code.
    Native(&'a Native),
    /// A function of this program.
    Rust(fn(&mut Input) -> u64),
}

impl Form<'_> {
    /// Calls it and gives the bits of its result.
    pub fn call(self, input: &mut Input) -> u64 {
        match self {
            Form::Native(native) => native.call(input),
            Form::Rust(function) => function(input),
        }
    }
}

/// Prints both tables.
pub fn print(rounds: u32) {
    run_times(rounds);
    compile_times(rounds);
}

fn run_times(rounds: u32) {
    println!("\nRun time in microseconds; the best of {rounds} runs taken in turns.\n");
    println!("| kernel | tierlock | cranelift | rustc -O3 | / cranelift | / rustc |");
    println!("|---|---:|---:|---:|---:|---:|");
    let mut ratios = [Vec::new(), Vec::new()];
    for kernel in KERNELS {
        let forms = Forms::new(kernel);
        let mut best = [Duration::MAX; 3];
        for _ in 0..rounds {
            for (best, (_, form)) in best.iter_mut().zip(forms.calls()) {
                let mut input = (kernel.input)();
                let start = thread_time();
                for _ in 0..kernel.calls {
                    std::hint::black_box(form.call(&mut input));
                }
                *best = (thread_time() - start).min(*best);
            }
        }
        let [ours, cranelift, rust] = best.map(|time| time.as_secs_f64() * 1e6 / f64::from(kernel.calls));
        let over = [ours / cranelift, ours / rust];
        println!(
            "| {} | {ours:.2} | {cranelift:.2} | {rust:.2} | {:.2} | {:.2} |",
            kernel.name, over[0], over[1]
        );
        ratios.iter_mut().zip(over).for_each(|(ratios, over)| ratios.push(over));
    }
    let [over_cranelift, over_rust] = ratios.map(|ratios| geometric_mean(&ratios));
    println!("| geometric mean | | | | {over_cranelift:.3} | {over_rust:.3} |");
}

/// What is compiled: its name, its functions, and Cranelift's translations.
pub struct Job {
    /// Its name.
    pub name: String,
    /// Ours.
    pub functions: Vec<Function>,
    /// The same for Cranelift.
    pub translated: Vec<cranelift_codegen::ir::Function>,
}

impl Job {
    fn new(name: String, functions: Vec<Function>, names: &[String]) -> Job {
        let isa = cranelift();
        let translated = functions.iter().map(|f| translate(f, names, &*isa)).collect();
        Job { name, functions, translated }
    }

    /// The kernels, then the generated functions.
    pub fn all() -> Vec<Job> {
        let kernels = KERNELS.iter().map(|kernel| {
            let functions = kernel.functions();
            let names: Vec<String> = functions.iter().map(|f| f.name.clone()).collect();
            Job::new(kernel.name.to_string(), functions, &names)
        });
        let generated = SIZES.iter().map(|&size| {
            let names = [large::NAME, large::CALLEE].map(str::to_string);
            Job::new(format!("generated, {size}"), vec![large::function(size)], &names)
        });
        kernels.chain(generated).collect()
    }

    /// Its instructions.
    pub fn insts(&self) -> usize {
        self.functions.iter().map(|f| f.live_insts().count()).sum()
    }
}

fn compile_times(rounds: u32) {
    println!(
        "\nCompile time in microseconds, the best of several taken in turns; memory at its peak and code in bytes an"
    );
    println!("instruction of the IR.\n");
    println!(
        "| function | insts | tierlock | cranelift | cranelift / tierlock | tierlock ns/inst | cranelift ns/inst \
         | tierlock memory | cranelift memory | tierlock code | cranelift code |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    let options = Options::new(target());
    let isa = cranelift();
    let mut ratios = Vec::new();
    for job in Job::all() {
        let insts = job.insts() as f64;
        let ours = || job.functions.iter().map(|f| compile_ours(f, &options).code.bytes.len()).sum::<usize>();
        let theirs = |context: &mut Context| {
            job.translated.iter().map(|f| compile_cranelift(f, &*isa, context)).sum::<usize>()
        };
        let mut context = Context::new();
        let mut best = [Duration::MAX; 2];
        // Small functions are compiled several times a measurement.
        let times = (2_000.0 / insts).ceil() as u32;
        let rounds = if insts > 20_000.0 { rounds.min(5) } else { rounds };
        for _ in 0..rounds {
            let start = thread_time();
            (0..times).for_each(|_| assert_ne!(std::hint::black_box(ours()), 0));
            best[0] = (thread_time() - start).min(best[0]);
            let start = thread_time();
            (0..times).for_each(|_| assert_ne!(std::hint::black_box(theirs(&mut context)), 0));
            best[1] = (thread_time() - start).min(best[1]);
        }
        let [own, their] = best.map(|time| time.as_secs_f64() * 1e6 / f64::from(times));
        let (own_memory, own_code) = peak(ours);
        let (their_memory, their_code) = peak(|| theirs(&mut Context::new()));
        let each = |bytes: usize| bytes as f64 / insts;
        println!(
            "| {} | {insts} | {own:.1} | {their:.1} | {:.2} | {:.0} | {:.0} | {:.0} | {:.0} | {:.1} | {:.1} |",
            job.name,
            their / own,
            own * 1e3 / insts,
            their * 1e3 / insts,
            each(own_memory),
            each(their_memory),
            each(own_code),
            each(their_code)
        );
        ratios.push(their / own);
    }
    println!("| geometric mean | | | | {:.2} | | | | | | |", geometric_mean(&ratios));
}

fn geometric_mean(ratios: &[f64]) -> f64 {
    libm::exp(ratios.iter().map(|&ratio| libm::log(ratio)).sum::<f64>() / ratios.len() as f64)
}
