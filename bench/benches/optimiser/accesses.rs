//! What an access takes, by the state of its inline cache and by the kind of elements, in both compilers' code and in Rust's.
//!
//! A round of the loop looks an object up among 64 and reads a word of it, or reads an element, and adds it up: the loop itself and the look-up are in the figures, in those of
//! Rust too. Its rounds overlap, in Rust more than the checks allow here; where each round loads the object of the next, the latency of a load is compared.

use std::cell::Cell;
use std::hint::black_box;
use std::time::Duration;
use tierlock::{Engine, Schedule};
use tierlock_platform::thread_time;

const ROUNDS: u32 = 20_000;
/// Runs of which the best counts.
const RUNS: u32 = 400;

/// Of 64 objects of so many shapes.
fn objects(shapes: usize) -> String {
    format!(
        "const os = Array.from({{ length: 64 }}, (_, i) => {{ const o = {{}}; o['p' + i % {shapes}] = 0; o.x = i; return o; }});
         function run() {{ let s = 0; for (let i = 0; i < {ROUNDS}; i++) s = (s + os[i & 63].x) | 0; return s; }}"
    )
}

/// The same in a ring, whose link is in the object itself, as Rust's is.
fn ring(shapes: usize) -> String {
    format!(
        "const os = Array.from({{ length: 64 }}, (_, i) => {{ const o = {{ next: null, x: i }}; o['p' + i % {shapes}] = 0; return o; }});
         os.forEach((o, i) => {{ o.next = os[(i + 1) & 63]; }});
         function run() {{ let o = os[0]; for (let i = 0; i < {ROUNDS}; i++) o = o.next; return o.x; }}"
    )
}

fn elements(made: &str, sum: &str) -> String {
    format!(
        "const a = {made}; function run() {{ let s = 0; for (let i = 0; i < {ROUNDS}; i++) {sum} return s; }}"
    )
}

/// Prints the table.
///
/// # Panics
/// Where a kernel does not run.
pub fn print() {
    let ints = "Array.from({ length: 64 }, (_, i) => i)";
    let add = "s = (s + a[i & 63]) | 0;";
    let mut kernels: Vec<(String, String, Option<Duration>)> = vec![
        ("no access".into(), elements("0", "s = (s + (i & 63)) | 0;"), Some(rust_none())),
        ("property, 1 shape".into(), objects(1), Some(rust_property())),
    ];
    for shapes in 2..=4 {
        kernels.push((format!("property, {shapes} shapes"), objects(shapes), None));
    }
    kernels.extend([
        ("property, 16 shapes".into(), objects(16), None),
        ("property that is the next object, 1 shape".into(), ring(1), Some(rust_ring())),
        ("property that is the next object, 4 shapes".into(), ring(4), None),
        (
            "elements, int32s".into(),
            elements(ints, add),
            Some(rust_element(&[1_i32; 64], |s, x| s.wrapping_add(x))),
        ),
        (
            "elements, doubles".into(),
            elements(&format!("{ints}.map(x => x + 0.5)"), "s += a[i & 63];"),
            Some(rust_element(&[1.5_f64; 64], |s, x| s + x)),
        ),
        ("elements, any".into(), elements(&format!("{ints}.concat('')"), add), None),
        (
            "elements, with holes".into(),
            elements("[]; for (let i = 0; i < 64; i += 2) a[i] = i", "s = (s + a[i & 62]) | 0;"),
            None,
        ),
    ]);
    println!("\nNanoseconds for a round of a loop with one access.\n");
    println!("| access | T1 | T2 | rustc -O3 | T2 / rustc |\n|---|---:|---:|---:|---:|");
    for (name, source, rust) in kernels {
        let [t1, t2] = ["tier=baseline", "tier=opt"].map(|tier| javascript(&source, tier));
        let rust = rust.map(each);
        let rust_text = rust.map_or_else(String::new, |rust| format!("{rust:.2}"));
        let ratio = rust.map_or_else(String::new, |rust| format!("{:.2}", each(t2) / rust));
        println!("| {name} | {:.2} | {:.2} | {rust_text} | {ratio} |", each(t1), each(t2));
    }
}

fn each(time: Duration) -> f64 {
    time.as_nanos() as f64 / f64::from(ROUNDS)
}

fn best(mut run: impl FnMut()) -> Duration {
    let times = (0..RUNS).map(|_| {
        let start = thread_time();
        run();
        thread_time() - start
    });
    times.min().expect("there are runs")
}

fn javascript(source: &str, tier: &str) -> Duration {
    let schedule: Schedule = tier.parse().expect("a schedule");
    let mut engine = Engine::builder().schedule(schedule).build().expect("the tiers exist");
    engine.evaluate("accesses", source).expect("the kernel runs");
    best(|| {
        black_box(engine.call_global::<f64>("run", &[]).expect("the kernel runs"));
    })
}

fn rust_none() -> Duration {
    best(|| {
        let sum = (0..ROUNDS).fold(0_u32, |s, i| s.wrapping_add(black_box(i) & 63));
        black_box(sum);
    })
}

/// A boxed object of two words and a header, as the engine has it.
struct Object {
    _shape: u64,
    _p: u64,
    x: u64,
}

fn rust_property() -> Duration {
    let objects: Vec<Box<Object>> = (0..64).map(|x| Box::new(Object { _shape: 0, _p: 0, x })).collect();
    best(|| {
        let objects = &black_box(&objects)[..64];
        let sum = (0..ROUNDS).fold(0_i32, |s, i| s.wrapping_add(objects[(i & 63) as usize].x as i32));
        black_box(sum);
    })
}

/// As [`Object`].
struct Link<'r> {
    _shape: u64,
    next: Cell<Option<&'r Link<'r>>>,
    x: u64,
}

fn rust_ring() -> Duration {
    let links: Vec<Link<'_>> = (0..64).map(|x| Link { _shape: 0, next: Cell::new(None), x }).collect();
    for (link, next) in links.iter().zip(links.iter().cycle().skip(1)) {
        link.next.set(Some(next));
    }
    best(|| {
        let first = black_box(&links[0]);
        let last = (0..ROUNDS).fold(first, |link, _| link.next.get().expect("it is a ring"));
        black_box(last.x);
    })
}

fn rust_element<T: Copy + Default>(elements: &[T; 64], add: impl Fn(T, T) -> T) -> Duration {
    best(|| {
        let elements = &black_box(elements)[..];
        let sum = (0..ROUNDS).fold(T::default(), |s, i| add(s, elements[(i & 63) as usize]));
        black_box(sum);
    })
}
