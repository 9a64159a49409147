use std::fs;
use std::process::Command;

use tempfile::TempDir;

fn leafsum(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_leafsum")).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn it_says_its_version() {
    assert_eq!(leafsum(&["--version"]), (Some(0), format!("leafsum {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn a_folder_is_compared_with_its_manifest() {
    let folder = TempDir::new().unwrap();
    let (leaf, manifest) = (folder.path().join("leaf"), folder.path().join("MANIFEST"));
    let (root, file) = (folder.path().to_str().unwrap(), manifest.to_str().unwrap());
    let check = ["--exclude", "MANIFEST", "--check", file, root];
    fs::write(&leaf, "one").unwrap();
    let (_, text) = leafsum(&["--exclude", "MANIFEST", root]);
    fs::write(&manifest, text).unwrap();
    assert_eq!(leafsum(&check), (Some(0), String::new()));
    fs::write(&leaf, "two").unwrap();
    assert_eq!(leafsum(&check), (Some(1), "changed  leaf\n".to_owned()));
}

#[test]
fn wrong_use_is_told_from_differences() {
    assert_eq!(leafsum(&["--exclude", "[a]"]).0, Some(2));
    assert_eq!(leafsum(&["--unknown"]).0, Some(2));
}
