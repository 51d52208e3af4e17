//! The kernels in Rust, as one writes them: safe, on slices, and compiled by rustc at opt-level 3.

/// Fibonacci numbers.
#[inline(never)]
pub fn fib(n: i64) -> i64 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

#[inline(never)]
fn rounds(cx: f64, cy: f64, max: i32) -> i32 {
    let (mut x, mut y, mut count) = (0.0, 0.0, 0);
    while count < max {
        let (x2, y2) = (x * x, y * y);
        if x2 + y2 > 4.0 {
            break;
        }
        let xy = x * y;
        (x, y) = (x2 - y2 + cx, xy + xy + cy);
        count += 1;
    }
    count
}

/// The rounds of all points of an image.
#[inline(never)]
pub fn mandelbrot(size: i32, max: i32) -> i64 {
    let step = 3.0 / f64::from(size);
    let mut sum = 0;
    for y in 0..size {
        for x in 0..size {
            sum += i64::from(rounds(f64::from(x) * step - 2.0, f64::from(y) * step - 1.5, max));
        }
    }
    sum
}

/// Square matrices.
#[inline(never)]
pub fn multiply(a: &[f64], b: &[f64], c: &mut [f64], size: usize) {
    for row in 0..size {
        for column in 0..size {
            let mut sum = 0.0;
            for at in 0..size {
                sum += a[row * size + at] * b[at * size + column];
            }
            c[row * size + column] = sum;
        }
    }
}

/// Counts primes.
#[inline(never)]
pub fn sieve(composite: &mut [u8]) -> i64 {
    let limit = composite.len();
    let mut count = 0;
    for number in 2..limit {
        if composite[number] == 0 {
            count += 1;
            let mut at = number * number;
            while at < limit {
                composite[at] = 1;
                at += number;
            }
        }
    }
    count
}

/// Moves bodies of seven numbers each.
#[inline(never)]
pub fn nbody(bodies: &mut [f64], dt: f64, steps: i64) {
    let (bodies, _) = bodies.as_chunks_mut::<7>();
    for _ in 0..steps {
        for first in 0..bodies.len() {
            let (before, behind) = bodies.split_at_mut(first + 1);
            let one = &mut before[first];
            for other in behind {
                let (dx, dy, dz) = (one[0] - other[0], one[1] - other[1], one[2] - other[2]);
                let squared = dx * dx + dy * dy + dz * dz;
                let force = dt / (squared * squared.sqrt());
                let (pull, push) = (other[6] * force, one[6] * force);
                one[3] -= dx * pull;
                one[4] -= dy * pull;
                one[5] -= dz * pull;
                other[3] += dx * push;
                other[4] += dy * push;
                other[5] += dz * push;
            }
        }
        for body in bodies.iter_mut() {
            for at in 0..3 {
                body[at] += dt * body[at + 3];
            }
        }
    }
}

/// The checksum of Ethernet, bit by bit.
#[inline(never)]
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg();
        }
    }
    !crc
}

/// The compression function of SHA-256.
#[inline(never)]
pub fn sha256(state: &mut [i32], message: &mut [i32], constants: &[i32]) {
    let (state, _) = state.as_chunks_mut::<8>();
    let (message, _) = message.as_chunks_mut::<64>();
    let (constants, _) = constants.as_chunks::<64>();
    let (state, message, constants) = (&mut state[0], &mut message[0], &constants[0]);
    for at in 16..64 {
        let (early, late) = (message[at - 15] as u32, message[at - 2] as u32);
        let first = early.rotate_right(7) ^ early.rotate_right(18) ^ early >> 3;
        let second = late.rotate_right(17) ^ late.rotate_right(19) ^ late >> 10;
        let sum = message[at - 16].wrapping_add(first as i32).wrapping_add(message[at - 7]);
        message[at] = sum.wrapping_add(second as i32);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state.map(|word| word as u32);
    for (&word, &constant) in message.iter().zip(constants) {
        let mixed = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let chosen = e & f ^ !e & g;
        let sum = h.wrapping_add(mixed).wrapping_add(chosen);
        let sum = sum.wrapping_add(constant as u32).wrapping_add(word as u32);
        let other = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let majority = a & b ^ a & c ^ b & c;
        (h, g, f, e) = (g, f, e, d.wrapping_add(sum));
        (d, c, b, a) = (c, b, a, sum.wrapping_add(other.wrapping_add(majority)));
    }
    for (word, new) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *word = word.wrapping_add(new as i32);
    }
}

/// Sorts in place.
#[inline(never)]
pub fn quicksort(items: &mut [i64]) {
    if items.len() < 2 {
        return;
    }
    let last = items.len() - 1;
    let pivot = items[last];
    let mut boundary = 0;
    for at in 0..last {
        if items[at] < pivot {
            items.swap(boundary, at);
            boundary += 1;
        }
    }
    items.swap(boundary, last);
    let (low, high) = items.split_at_mut(boundary);
    quicksort(low);
    quicksort(&mut high[1..]);
}

#[inline(never)]
fn steps(start: i64) -> Option<i64> {
    let (mut number, mut count) = (start, 0);
    while number != 1 {
        count += 1;
        number = match number & 1 {
            0 => number / 2,
            _ => number.checked_mul(3)?.checked_add(1)?,
        };
    }
    Some(count)
}

/// The most steps of the numbers up to a limit.
#[inline(never)]
pub fn collatz(limit: i64) -> i64 {
    (1..=limit).filter_map(steps).max().unwrap_or(0)
}

/// The sum of products, in order.
#[inline(never)]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in a.iter().zip(b) {
        sum += x * y;
    }
    sum
}

/// FNV-1a.
#[inline(never)]
pub fn hash(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for &byte in bytes {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    hash
}

/// Interprets a register machine.
///
/// # Panics
/// Where an instruction is none.
#[inline(never)]
pub fn interpret(program: &[i32], registers: &mut [i64]) -> i64 {
    let (program, _) = program.as_chunks::<4>();
    let mut at = 0;
    loop {
        let [op, a, b, c] = program[at];
        let (to, from, other) = (a as usize, b as usize, c as usize);
        at += 1;
        match op {
            0 => registers[to] = registers[from].wrapping_add(registers[other]),
            1 => registers[to] = registers[from].wrapping_sub(registers[other]),
            2 => registers[to] = registers[from].wrapping_mul(registers[other]),
            3 => registers[to] = registers[from] & registers[other],
            4 => registers[to] = registers[from] >> (c & 63),
            5 => registers[to] = i64::from(b),
            6 => registers[to] = registers[from],
            7 => {
                if registers[to] < registers[from] {
                    at = other;
                }
            }
            8 => at = other,
            9 => return registers[to],
            10 => registers[to] = registers[from] ^ registers[other],
            11 => registers[to] = registers[from].wrapping_add(i64::from(c)),
            _ => panic!("no such instruction: {op}"),
        }
    }
}
