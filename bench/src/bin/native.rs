//! A few of the benchmark programs in Rust, for `cargo xtask bench peers --rounds`: what the optimising compiler's code is held against.
//!
//! `native PROGRAM ROUNDS` prints what `corpus/bench/PROGRAM.js` prints. Numbers are doubles and int32s as in the program. Objects are read and written through memory each time
//! (`black_box`), or rustc would do whole loops over them at compile time, which is not what a property access is compared with.

use std::hint::black_box;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (program, rounds) = match &words[..] {
        [program, rounds] => (program.as_str(), rounds.parse()),
        _ => ("", Ok(1)),
    };
    let Ok(rounds) = rounds else {
        eprintln!("not a number of rounds: {}", words[1]);
        return ExitCode::FAILURE;
    };
    match program {
        "fib" => println!("fib {}", (0..rounds).fold(0, |_, _| fib(black_box(32)))),
        "mandelbrot" => mandelbrot(rounds),
        "prop_mono" => prop_mono(rounds),
        _ => {
            eprintln!("usage: native fib|mandelbrot|prop_mono ROUNDS");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn fib(n: i32) -> i32 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

const SIZE: i32 = 220;
const LIMIT: i32 = 100;

fn escape(cr: f64, ci: f64) -> i32 {
    let (mut zr, mut zi, mut n) = (0.0, 0.0, 0);
    while n < LIMIT {
        let (rr, ii) = (zr * zr, zi * zi);
        if rr + ii > 4.0 {
            break;
        }
        zi = 2.0 * zr * zi + ci;
        zr = rr - ii + cr;
        n += 1;
    }
    n
}

fn row(y: i32) -> i32 {
    let ci = f64::from(2 * y) / f64::from(SIZE) - 1.0;
    (0..SIZE).map(|x| escape(f64::from(3 * x) / f64::from(SIZE) - 2.0, ci)).sum()
}

fn bitmap(y: i32) -> i32 {
    let (mut bits, mut sum) = (0_i32, 0_i32);
    let ci = f64::from(2 * y) / f64::from(SIZE) - 1.0;
    for x in 0..SIZE {
        let inside = escape(f64::from(3 * x) / f64::from(SIZE) - 2.0, ci) == LIMIT;
        bits = bits << 1 | i32::from(inside);
        if x & 7 == 7 {
            sum = sum.wrapping_mul(31).wrapping_add(bits & 255);
            bits = 0;
        }
    }
    sum
}

fn mandelbrot(rounds: u32) {
    let (mut total, mut check) = (0_i64, 0_i32);
    for _ in 0..rounds {
        for y in 0..SIZE {
            let y = black_box(y);
            total += i64::from(row(y));
            check = check.wrapping_mul(7).wrapping_add(bitmap(y));
        }
    }
    println!("mandelbrot {total} {check}");
}

struct Point {
    x: i32,
    y: i32,
    moves: i32,
}

impl Point {
    fn step(&mut self, dx: i32, dy: i32) {
        self.x += dx;
        self.y += dy;
        self.moves += 1;
    }

    fn norm1(&self) -> i32 {
        self.x.abs() + self.y.abs()
    }
}

fn prop_mono(rounds: u32) {
    let mut p = Box::new(Point { x: 3, y: 4, moves: 0 });
    let rounds = rounds as i32;
    let mut a = 0_i32;
    for i in 0..1_200_000 * rounds {
        black_box(&mut p).step((i & 3) - 1, 1 - (i & 1));
        a = (a + black_box(&p).norm1()) & 0xff_ffff;
    }
    let mut b = 0_i32;
    for _ in 0..3_000_000 * rounds {
        let p = black_box(&p);
        b = (b + p.x + p.y + p.moves) & 0xf_ffff;
    }
    let mut other = Box::new(Point { x: 0, y: 0, moves: 0 });
    for i in 0..2_000_000 * rounds {
        let other = black_box(&mut other);
        other.x = i;
        other.y = other.x;
        other.moves = other.y;
    }
    println!(
        "prop_mono {a} {b} {} {}",
        i64::from(other.x) + i64::from(other.y) + i64::from(other.moves),
        p.moves
    );
}
