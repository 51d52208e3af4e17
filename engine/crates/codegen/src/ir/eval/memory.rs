//! The evaluator's memory: areas with addresses of their own, and nothing between them.

use std::fmt;

/// Where areas that the caller makes begin.
const HEAP_BASE: u64 = 0x1_0000_0000;
/// Where stack slots begin.
const STACK_BASE: u64 = 0x7000_0000_0000;
/// Bytes between areas, which are never to be touched.
const GAP_BYTES: u64 = 64;

/// Why an access was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadAccess {
    /// Not all of the bytes are in one area.
    Outside {
        /// The first byte.
        address: u64,
        /// How many.
        bytes: u32,
    },
    /// A byte of a stack slot was read before it was written.
    Undefined {
        /// The first byte.
        address: u64,
        /// How many.
        bytes: u32,
    },
}

impl fmt::Display for BadAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadAccess::Outside { address, bytes } => {
                write!(f, "{bytes} bytes at {address:#x} are in no area of memory")
            }
            BadAccess::Undefined { address, bytes } => {
                write!(f, "{bytes} bytes at {address:#x} are read and not all written yet")
            }
        }
    }
}

#[derive(Clone, Debug)]
struct Area {
    start: u64,
    bytes: Vec<u8>,
    /// For stack slots: which bytes were written.
    written: Option<Vec<bool>>,
}

/// Areas of bytes.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Both in order of address.
    heap: Vec<Area>,
    stack: Vec<Area>,
}

/// A depth of the stack.
#[derive(Clone, Copy, Debug)]
pub(super) struct StackMark(usize);

impl Memory {
    /// No areas.
    pub fn new() -> Memory {
        Memory::default()
    }

    /// A new area with these bytes; gives its address, a multiple of 64.
    pub fn allocate(&mut self, bytes: &[u8]) -> u64 {
        let start = next_address(&self.heap, HEAP_BASE);
        self.heap.push(Area { start, bytes: bytes.to_vec(), written: None });
        start
    }

    pub(super) fn push_slot(&mut self, bytes: u32) -> u64 {
        let start = next_address(&self.stack, STACK_BASE);
        let size = bytes as usize;
        self.stack.push(Area { start, bytes: vec![0; size], written: Some(vec![false; size]) });
        start
    }

    pub(super) fn stack_mark(&self) -> StackMark {
        StackMark(self.stack.len())
    }

    pub(super) fn pop_slots(&mut self, mark: StackMark) {
        self.stack.truncate(mark.0);
    }

    /// Reads up to eight bytes, little-endian.
    ///
    /// # Errors
    /// Where they are not all in one area, or not all defined.
    pub fn read(&self, address: u64, bytes: u32) -> Result<u64, BadAccess> {
        let (area, at) = self.find(address, bytes)?;
        let size = bytes as usize;
        if let Some(written) = &area.written
            && written[at..at + size].contains(&false)
        {
            return Err(BadAccess::Undefined { address, bytes });
        }
        let mut word = [0; 8];
        word[..size].copy_from_slice(&area.bytes[at..at + size]);
        Ok(u64::from_le_bytes(word))
    }

    /// Writes the low bytes, up to eight, little-endian.
    ///
    /// # Errors
    /// Where they are not all in one area.
    pub fn write(&mut self, address: u64, bytes: u32, value: u64) -> Result<(), BadAccess> {
        let areas = if address >= STACK_BASE { &mut self.stack } else { &mut self.heap };
        let outside = BadAccess::Outside { address, bytes };
        let index = area_at(areas, address).ok_or(outside)?;
        let area = &mut areas[index];
        let at = (address - area.start) as usize;
        let size = bytes as usize;
        let target = at.checked_add(size).and_then(|end| area.bytes.get_mut(at..end)).ok_or(outside)?;
        target.copy_from_slice(&value.to_le_bytes()[..size]);
        if let Some(written) = &mut area.written {
            written[at..at + size].fill(true);
        }
        Ok(())
    }

    /// The bytes of the area that begins at `address`.
    pub fn area(&self, address: u64) -> Option<&[u8]> {
        let areas = if address >= STACK_BASE { &self.stack } else { &self.heap };
        let area = &areas[area_at(areas, address)?];
        (area.start == address).then_some(&area.bytes)
    }

    fn find(&self, address: u64, bytes: u32) -> Result<(&Area, usize), BadAccess> {
        let areas = if address >= STACK_BASE { &self.stack } else { &self.heap };
        let outside = BadAccess::Outside { address, bytes };
        let area = &areas[area_at(areas, address).ok_or(outside)?];
        let at = (address - area.start) as usize;
        match at.checked_add(bytes as usize) {
            Some(end) if end <= area.bytes.len() => Ok((area, at)),
            _ => Err(outside),
        }
    }
}

/// The last area that begins at or below `address`.
fn area_at(areas: &[Area], address: u64) -> Option<usize> {
    areas.partition_point(|area| area.start <= address).checked_sub(1)
}

fn next_address(areas: &[Area], base: u64) -> u64 {
    let end = areas.last().map_or(base, |area| area.start + area.bytes.len() as u64 + GAP_BYTES);
    end.next_multiple_of(GAP_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_do_not_touch() {
        let mut memory = Memory::new();
        let (a, b) = (memory.allocate(&[1, 2, 3]), memory.allocate(&[0; 8]));
        assert_eq!(memory.read(a, 2), Ok(0x0201));
        assert_eq!(memory.read(a + 1, 4), Err(BadAccess::Outside { address: a + 1, bytes: 4 }));
        assert_eq!(memory.read(a + 3, 1), Err(BadAccess::Outside { address: a + 3, bytes: 1 }));
        assert!(memory.read(0, 1).is_err() && memory.read(u64::MAX, 8).is_err());
        memory.write(b + 4, 4, 0x1_2345_6789).unwrap();
        assert_eq!(memory.area(b), Some(&[0, 0, 0, 0, 0x89, 0x67, 0x45, 0x23][..]));
        assert!(memory.write(b + 5, 4, 0).is_err() && memory.area(b + 1).is_none());
    }

    #[test]
    fn slots_are_undefined_until_written() {
        let mut memory = Memory::new();
        let mark = memory.stack_mark();
        let slot = memory.push_slot(16);
        memory.write(slot, 4, 7).unwrap();
        assert_eq!(memory.read(slot, 4), Ok(7));
        assert_eq!(memory.read(slot, 8), Err(BadAccess::Undefined { address: slot, bytes: 8 }));
        memory.pop_slots(mark);
        assert!(matches!(memory.read(slot, 4), Err(BadAccess::Outside { .. })));
    }
}
