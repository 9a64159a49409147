use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sha2::{Digest, Sha256};

use crate::Error;

/// How a file differs between two manifests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Added,
    Changed,
    Missing,
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(match self {
            State::Added => "added",
            State::Changed => "changed",
            State::Missing => "missing",
        })
    }
}

/// One file that two manifests do not agree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub path: String,
    pub state: State,
}

/// Writes digests by path as `sha256sum` does, sorted by the bytes of the path.
pub fn format_manifest(digests: &BTreeMap<String, String>) -> Result<String, Error> {
    if let Some(path) = digests.keys().find(|path| path.contains(['\n', '\r', '\\'])) {
        return Err(Error::Unwritable(path.clone()));
    }
    Ok(digests.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect())
}

/// Reads a manifest into digests by path.
pub fn parse_manifest(text: &str) -> Result<BTreeMap<String, String>, Error> {
    let mut digests = BTreeMap::new();
    for (index, line) in text.split_terminator('\n').enumerate() {
        let (digest, path) = entry(line).ok_or(Error::NotAnEntry(index + 1))?;
        if digests.insert(path.to_owned(), digest.to_owned()).is_some() {
            return Err(Error::NotAnEntry(index + 1));
        }
    }
    Ok(digests)
}

fn entry(line: &str) -> Option<(&str, &str)> {
    let (digest, path) = line.split_once("  ")?;
    let is_digest =
        digest.len() == 64 && digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let is_path = !path.is_empty() && !path.contains(['\r', '\\']);
    (is_digest && is_path).then_some((digest, path))
}

/// What the second manifest says otherwise than the first, sorted by path.
pub fn differences(expected: &str, actual: &str) -> Result<Vec<Difference>, Error> {
    let (before, after) = (parse_manifest(expected)?, parse_manifest(actual)?);
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let state = |path| match (before.get(path), after.get(path)) {
        (_, None) => Some(State::Missing),
        (None, _) => Some(State::Added),
        (one, other) => (one != other).then_some(State::Changed),
    };
    Ok(paths
        .into_iter()
        .filter_map(|path| Some(Difference { state: state(path)?, path: path.clone() }))
        .collect())
}

/// One digest for a whole tree: that of its manifest.
pub fn tree_digest(manifest: &str) -> String {
    hexadecimal(&Sha256::digest(manifest))
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
