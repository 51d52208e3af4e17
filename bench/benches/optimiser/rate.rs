//! How many bytecode instructions a second the optimiser compiles, by size and kind of function.

use std::time::Duration;
use tierlock_bench::programs::{Mix, Program};

const SIZES: [usize; 6] = [100, 1_000, 5_000, 10_000, 20_000, 50_000];

/// Runs of which the best counts: fewer of large functions.
fn rounds(insts: usize) -> usize {
    (40_000 / insts).clamp(3, 20)
}

/// Prints the table, or measures one mix and size for some time.
pub fn print(arguments: &[String]) {
    let mix = arguments.iter().find_map(|name| Mix::ALL.into_iter().find(|mix| mix.name() == name));
    let size = arguments.iter().find_map(|argument| argument.parse().ok());
    if let (Some(mix), Some(size)) = (mix, size) {
        let (insts, time) = measure(mix, size, 5 * rounds(size));
        println!(
            "{insts} instructions of {}: {time:?}, {:.0} a second",
            mix.name(),
            insts as f64 / time.as_secs_f64()
        );
        return;
    }
    println!(
        "\nThousands of bytecode instructions a second, from what is known of a function to code in use.\n"
    );
    print!("| instructions |");
    Mix::ALL.iter().for_each(|mix| print!(" {} |", mix.name()));
    println!("\n|---:|{}", "---:|".repeat(Mix::ALL.len()));
    for size in SIZES {
        print!("| {size} |");
        for mix in Mix::ALL {
            let (insts, time) = measure(mix, size, rounds(size));
            print!(" {:.0} |", insts as f64 / time.as_secs_f64() / 1e3);
        }
        println!();
    }
}

fn measure(mix: Mix, size: usize, rounds: usize) -> (usize, Duration) {
    let program = Program::new(mix, size);
    let best = (0..rounds).map(|_| program.optimise()).min();
    (program.insts, best.expect("there is a round"))
}
