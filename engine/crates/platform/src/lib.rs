//! The sole home of operating-system and host-architecture knowledge.
