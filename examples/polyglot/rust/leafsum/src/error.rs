use std::{fmt, io};

/// Why there is no manifest, or no comparison.
#[derive(Debug)]
pub enum Error {
    /// A file or folder cannot be read.
    Unreadable(io::Error),
    /// A path that the format cannot hold.
    Unwritable(String),
    /// This line of a manifest, counted from 1, is not an entry.
    NotAnEntry(usize),
    /// A pattern that the format does not have.
    NotAPattern(String),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Unreadable(cause) => cause.fmt(out),
            Error::Unwritable(path) => write!(out, "cannot write down the path {path:?}"),
            Error::NotAnEntry(line) => write!(out, "line {line} is not an entry"),
            Error::NotAPattern(pattern) => write!(out, "not a pattern: {pattern:?}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(cause: io::Error) -> Self {
        Error::Unreadable(cause)
    }
}
