//! Manifests of folders: the SHA-256 of every file, the same from JavaScript, Python and Rust.

mod error;
mod manifest;
mod pattern;
mod tree;

pub use error::Error;
pub use manifest::{Difference, State, differences, format_manifest, parse_manifest, tree_digest};
pub use pattern::Matcher;
pub use tree::manifest_of;
