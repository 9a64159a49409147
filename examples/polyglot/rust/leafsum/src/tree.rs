use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::manifest::hexadecimal;
use crate::{Error, Matcher, format_manifest};

/// The manifest of a folder, without paths that match one of the patterns.
pub fn manifest_of(folder: &Path, exclude: &[impl AsRef<str>]) -> Result<String, Error> {
    let excluded = Matcher::new(exclude)?;
    let mut paths = Vec::new();
    files_below(folder, "", &mut paths)?;
    let digests = paths
        .into_iter()
        .filter(|path| !excluded.matches(path))
        .map(|path| digest_of(&folder.join(&path)).map(|digest| (path, digest)))
        .collect::<io::Result<BTreeMap<_, _>>>()?;
    format_manifest(&digests)
}

fn files_below(root: &Path, prefix: &str, paths: &mut Vec<String>) -> Result<(), Error> {
    for entry in fs::read_dir(root.join(prefix))? {
        let entry = entry?;
        let name = entry.file_name().into_string();
        let name = name.map_err(|name| Error::Unwritable(name.to_string_lossy().into_owned()))?;
        let path = format!("{prefix}{name}");
        // The kind of the entry itself: a link is neither a file nor a folder.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            files_below(root, &format!("{path}/"), paths)?;
        } else if kind.is_file() {
            paths.push(path);
        }
    }
    Ok(())
}

fn digest_of(file: &Path) -> io::Result<String> {
    let mut stream = File::open(file)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match stream.read(&mut buffer)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            length => hash.update(&buffer[..length]),
        }
    }
}
