use glob::{MatchOptions, Pattern};

use crate::Error;

const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// A test for paths of some patterns.
pub struct Matcher(Vec<Pattern>);

impl Matcher {
    /// Takes patterns, each as FORMAT.md has them.
    pub fn new(patterns: &[impl AsRef<str>]) -> Result<Self, Error> {
        patterns.iter().map(|pattern| compile(pattern.as_ref())).collect::<Result<_, _>>().map(Matcher)
    }

    /// Whether any of the patterns matches.
    pub fn matches(&self, path: &str) -> bool {
        self.0.iter().any(|pattern| pattern.matches_with(path, OPTIONS))
    }
}

fn compile(pattern: &str) -> Result<Pattern, Error> {
    let refused = || Error::NotAPattern(pattern.to_owned());
    let is_wrong =
        |segment: &str| matches!(segment, "" | "." | "..") || (segment.contains("**") && segment != "**");
    let has_more = pattern.contains(['?', '[', ']', '{', '}', '(', ')', '!', '|', '\\']);
    if has_more || pattern.split('/').any(is_wrong) {
        return Err(refused());
    }
    // What “everything below” means is said in full, because libraries differ on the folder itself.
    let below = pattern == "**" || pattern.ends_with("/**");
    let full = if below { format!("{pattern}/*") } else { pattern.to_owned() };
    Pattern::new(&full).map_err(|_| refused())
}
