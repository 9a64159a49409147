//! The vectors that all implementations share.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use leafsum::{Error, Matcher, differences, format_manifest, manifest_of, parse_manifest, tree_digest};
use serde_json::Value;
use tempfile::TempDir;

fn vectors() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../vectors/vectors.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().map(text).collect()
}

fn manifest(lines: &Value) -> String {
    texts(lines).iter().map(|line| format!("{line}\n")).collect()
}

fn plant(files: &Value) -> TempDir {
    let root = TempDir::new().unwrap();
    for (path, content) in files.as_object().expect("an object") {
        let file = root.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text(content)).unwrap();
    }
    root
}

#[test]
fn trees() {
    for vector in list(&vectors()["trees"]) {
        let root = plant(&vector["files"]);
        let found = manifest_of(root.path(), &texts(&vector["exclude"])).unwrap();
        assert_eq!(found, manifest(&vector["manifest"]), "{}", vector["name"]);
        assert_eq!(tree_digest(&found), text(&vector["digest"]));
        assert_eq!(format_manifest(&parse_manifest(&found).unwrap()).unwrap(), found);
    }
}

#[cfg(unix)]
#[test]
fn links_are_left_out() {
    let root = plant(&serde_json::json!({ "d/a": "" }));
    let before = manifest_of(root.path(), &[""; 0]).unwrap();
    std::os::unix::fs::symlink("d", root.path().join("folder")).unwrap();
    std::os::unix::fs::symlink("d/a", root.path().join("file")).unwrap();
    assert_eq!(manifest_of(root.path(), &[""; 0]).unwrap(), before);
}

#[test]
fn patterns() {
    let patterns = &vectors()["patterns"];
    for vector in list(&patterns["taken"]) {
        let matcher = Matcher::new(&[text(&vector["pattern"])]).unwrap();
        let found: Vec<&str> =
            texts(&patterns["paths"]).into_iter().filter(|path| matcher.matches(path)).collect();
        assert_eq!(found, texts(&vector["matches"]), "{}", vector["pattern"]);
    }
}

#[test]
fn no_patterns() {
    for pattern in texts(&vectors()["patterns"]["refused"]) {
        assert!(matches!(Matcher::new(&[pattern]), Err(Error::NotAPattern(_))), "{pattern}");
    }
}

#[test]
fn comparisons() {
    for vector in list(&vectors()["comparisons"]) {
        let found = differences(&manifest(&vector["expected"]), &manifest(&vector["actual"])).unwrap();
        let found: Vec<Vec<String>> =
            found.into_iter().map(|each| vec![each.state.to_string(), each.path]).collect();
        let expected: Vec<Vec<&str>> = list(&vector["result"]).iter().map(texts).collect();
        assert_eq!(found, expected, "{}", vector["name"]);
    }
}

#[test]
fn damaged_manifests() {
    for vector in list(&vectors()["damaged"]) {
        let error = parse_manifest(text(&vector["text"])).expect_err("damaged");
        assert!(
            matches!(error, Error::NotAnEntry(line) if line as u64 == vector["line"]),
            "{vector} {error}"
        );
    }
}

#[test]
fn unwritable_paths() {
    for path in texts(&vectors()["unwritable"]) {
        let digests = BTreeMap::from([(path.to_owned(), String::new())]);
        assert!(matches!(format_manifest(&digests), Err(Error::Unwritable(_))), "{path:?}");
    }
}
