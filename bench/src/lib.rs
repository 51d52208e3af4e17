//! Native-only benches of Tierlock; see `benches/`.

pub mod programs;
