//! Native-only benches of Tierlock; see `benches/`.
