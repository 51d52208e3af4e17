//! The kernels: which function of `corpus/ir/kernels` it is, what it works on, and the same in Rust.

use tierlock_codegen::ir::{Function, parse_module};

use crate::rust;

/// Memory that a kernel works on.
#[derive(Clone, Debug, PartialEq)]
pub enum Memory {
    /// Bytes.
    Bytes(Vec<u8>),
    /// 32-bit integers.
    Ints(Vec<i32>),
    /// 64-bit integers.
    Longs(Vec<i64>),
    /// Doubles.
    Doubles(Vec<f64>),
}

impl Memory {
    fn address(&mut self) -> u64 {
        let address = match self {
            Memory::Bytes(items) => items.as_mut_ptr().expose_provenance(),
            Memory::Ints(items) => items.as_mut_ptr().expose_provenance(),
            Memory::Longs(items) => items.as_mut_ptr().expose_provenance(),
            Memory::Doubles(items) => items.as_mut_ptr().expose_provenance(),
        };
        address as u64
    }

    /// The bytes.
    ///
    /// # Panics
    /// Where they are something else, as the following do.
    pub fn bytes(&mut self) -> &mut [u8] {
        let Memory::Bytes(items) = self else { panic!("not bytes") };
        items
    }

    /// The 32-bit integers.
    pub fn ints(&mut self) -> &mut [i32] {
        let Memory::Ints(items) = self else { panic!("not 32-bit integers") };
        items
    }

    /// The 64-bit integers.
    pub fn longs(&mut self) -> &mut [i64] {
        let Memory::Longs(items) = self else { panic!("not 64-bit integers") };
        items
    }

    /// The doubles.
    pub fn doubles(&mut self) -> &mut [f64] {
        let Memory::Doubles(items) = self else { panic!("not doubles") };
        items
    }
}

/// What a kernel is called with: addresses of `memory` first, then `ints`; and `doubles`.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The memory.
    pub memory: Vec<Memory>,
    /// Arguments behind the addresses.
    pub ints: Vec<i64>,
    /// Arguments that are doubles.
    pub doubles: Vec<f64>,
}

impl Input {
    /// What goes to the registers of integers.
    pub fn int_args(&mut self) -> [u64; 6] {
        let mut args = [0; 6];
        let addresses = self.memory.iter_mut().map(Memory::address);
        let ints = self.ints.iter().map(|&int| int as u64);
        args.iter_mut().zip(addresses.chain(ints)).for_each(|(to, from)| *to = from);
        args
    }

    /// What goes to the registers of doubles.
    pub fn double_args(&self) -> [f64; 2] {
        let mut args = [0.0; 2];
        args.iter_mut().zip(&self.doubles).for_each(|(to, from)| *to = *from);
        args
    }
}

/// A kernel.
pub struct Kernel {
    /// What the tables call it.
    pub name: &'static str,
    /// Its file.
    pub text: &'static str,
    /// The function that is called.
    pub entry: &'static str,
    /// Makes what it works on.
    pub input: fn() -> Input,
    /// The same in Rust; gives the bits of the result.
    pub rust: fn(&mut Input) -> u64,
    /// How many calls in a row are timed as one.
    pub calls: u32,
}

impl Kernel {
    /// Its functions.
    ///
    /// # Panics
    /// Where the file does not parse.
    pub fn functions(&self) -> Vec<Function> {
        let module = parse_module(self.text).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        module.into_iter().map(|(function, _)| function).collect()
    }
}

fn only_ints(ints: &[i64]) -> Input {
    Input { memory: Vec::new(), ints: ints.to_vec(), doubles: Vec::new() }
}

fn with(memory: Vec<Memory>, ints: &[i64]) -> Input {
    Input { memory, ints: ints.to_vec(), doubles: Vec::new() }
}

/// Numbers without a pattern, below `limit`: the generator of MINSTD.
fn numbers(count: usize, limit: i64) -> impl Iterator<Item = i64> {
    let mut state = 42i64;
    (0..count).map(move |_| {
        state = state * 48271 % 0x7fff_ffff;
        state % limit
    })
}

fn doubles(count: usize) -> Memory {
    Memory::Doubles(numbers(count, 1000).map(|number| number as f64 / 8.0).collect())
}

const SHA_STATE: [i32; 8] =
    [1779033703, -1150833019, 1013904242, -1521486534, 1359893119, -1694144372, 528734635, 1541459225];

fn sha_constants() -> Memory {
    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    let primes = (2u64..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0));
    let constants = primes.take(64).map(|prime| {
        let cubed = u128::from(prime) << 96;
        let (mut low, mut high) = (0u128, 1 << 36);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if middle * middle * middle <= cubed {
                low = middle;
            } else {
                high = middle;
            }
        }
        low as u32 as i32
    });
    Memory::Ints(constants.collect())
}

/// A loop for the interpreter that mixes squares into a register.
const PROGRAM: [i32; 52] = [
    5, 0, 0, 0, 5, 2, 0, 0, 2, 3, 2, 2, 10, 0, 0, 3, 0, 0, 0, 2, 4, 3, 0, 3, 1, 0, 0, 3, 11, 2, 2, 1, 7, 2,
    1, 2, 6, 3, 0, 0, 8, 0, 0, 12, 5, 3, 77, 0, 9, 3, 0, 0,
];

/// The bodies of the Computer Language Benchmarks Game in round numbers: sun, Jupiter, Saturn, Uranus, Neptune.
const BODIES: [f64; 35] = [
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5, //
    4.84, -1.16, -0.1, 0.6, 2.8, -0.02, 0.037, //
    8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011, //
    12.9, -15.1, -0.22, 1.08, 0.87, -0.01, 0.0017, //
    15.4, -25.9, 0.18, 0.98, 0.59, -0.034, 0.002,
];

macro_rules! text {
    ($file:literal) => {
        include_str!(concat!("../../../corpus/ir/kernels/", $file, ".ir"))
    };
}

/// All of them.
pub const KERNELS: &[Kernel] = &[
    Kernel {
        name: "fib",
        text: text!("fib"),
        entry: "fib",
        input: || only_ints(&[22]),
        rust: |input| rust::fib(input.ints[0]) as u64,
        calls: 1,
    },
    Kernel {
        name: "mandelbrot",
        text: text!("mandelbrot"),
        entry: "image",
        input: || only_ints(&[24, 200]),
        rust: |input| rust::mandelbrot(input.ints[0] as i32, input.ints[1] as i32) as u64,
        calls: 1,
    },
    Kernel {
        name: "matrix multiply",
        text: text!("matrix_multiply"),
        entry: "multiply",
        input: || with(vec![doubles(48 * 48), doubles(48 * 48), Memory::Doubles(vec![0.0; 48 * 48])], &[48]),
        rust: |input| {
            let [a, b, c] = &mut input.memory[..] else { panic!("three matrices") };
            rust::multiply(a.doubles(), b.doubles(), c.doubles(), input.ints[0] as usize);
            0
        },
        calls: 1,
    },
    Kernel {
        name: "sieve",
        text: text!("sieve"),
        entry: "sieve",
        input: || with(vec![Memory::Bytes(vec![0; 50_000])], &[50_000]),
        rust: |input| rust::sieve(input.memory[0].bytes()) as u64,
        calls: 1,
    },
    Kernel {
        name: "n-body",
        text: text!("nbody"),
        entry: "advance",
        input: || Input {
            memory: vec![Memory::Doubles(BODIES.to_vec())],
            ints: vec![5, 1000],
            doubles: vec![0.01],
        },
        rust: |input| {
            rust::nbody(input.memory[0].doubles(), input.doubles[0], input.ints[1]);
            0
        },
        calls: 1,
    },
    Kernel {
        name: "crc32",
        text: text!("crc32"),
        entry: "crc",
        input: || {
            let bytes = numbers(8192, 256).map(|number| number as u8).collect();
            with(vec![Memory::Bytes(bytes)], &[8192])
        },
        rust: |input| u64::from(rust::crc32(input.memory[0].bytes())),
        calls: 1,
    },
    Kernel {
        name: "sha256",
        text: text!("sha256"),
        entry: "compress",
        input: || {
            let message = numbers(16, 1 << 31).map(|number| number as i32);
            let message = message.chain(std::iter::repeat_n(0, 48)).collect();
            with(vec![Memory::Ints(SHA_STATE.to_vec()), Memory::Ints(message), sha_constants()], &[])
        },
        rust: |input| {
            let [state, message, constants] = &mut input.memory[..] else { panic!("three arrays") };
            rust::sha256(state.ints(), message.ints(), constants.ints());
            0
        },
        calls: 300,
    },
    Kernel {
        name: "quicksort",
        text: text!("quicksort"),
        entry: "sort",
        input: || with(vec![Memory::Longs(numbers(4000, 1 << 40).collect())], &[0, 3999]),
        rust: |input| {
            rust::quicksort(input.memory[0].longs());
            0
        },
        calls: 1,
    },
    Kernel {
        name: "collatz",
        text: text!("collatz"),
        entry: "longest",
        input: || only_ints(&[2000]),
        rust: |input| rust::collatz(input.ints[0]) as u64,
        calls: 1,
    },
    Kernel {
        name: "dot product",
        text: text!("dot_product"),
        entry: "dot",
        input: || with(vec![doubles(4096), doubles(4096)], &[4096]),
        rust: |input| {
            let [a, b] = &mut input.memory[..] else { panic!("two arrays") };
            rust::dot(a.doubles(), b.doubles()).to_bits()
        },
        calls: 20,
    },
    Kernel {
        name: "string hash",
        text: text!("string_hash"),
        entry: "hash",
        input: || {
            let bytes = numbers(8192, 256).map(|number| number as u8).collect();
            with(vec![Memory::Bytes(bytes)], &[8192])
        },
        rust: |input| rust::hash(input.memory[0].bytes()),
        calls: 10,
    },
    Kernel {
        name: "switch interpreter",
        text: text!("switch_interpreter"),
        entry: "interpret",
        input: || with(vec![Memory::Ints(PROGRAM.to_vec()), Memory::Longs(vec![0, 3000, 0, 0])], &[]),
        rust: |input| {
            let [program, registers] = &mut input.memory[..] else { panic!("a program and registers") };
            rust::interpret(program.ints(), registers.longs()) as u64
        },
        calls: 1,
    },
];
