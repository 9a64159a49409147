//! The `leafsum` command: exits 0 when nothing differs, 1 when something does, 2 when it is called wrongly.

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use leafsum::{differences, manifest_of, tree_digest};

const USAGE: &str = "\
leafsum [DIR]                    prints the manifest of DIR
leafsum [DIR] --digest           prints one digest for all of DIR
leafsum [DIR] --check MANIFEST   prints what differs, and exits 1 if anything does
  --exclude PATTERN              leaves paths out; may be repeated";

enum Request {
    Help,
    Version,
    Manifest(Options),
}

#[derive(Default)]
struct Options {
    folder: Option<PathBuf>,
    check: Option<PathBuf>,
    digest: bool,
    exclude: Vec<String>,
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Request, Box<dyn Error>> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--help" => return Ok(Request::Help),
            "--version" => return Ok(Request::Version),
            "--digest" => options.digest = true,
            "--check" => options.check = Some(value()?.into()),
            "--exclude" => options.exclude.push(value()?),
            option if option.starts_with('-') => return Err(format!("unknown option {option}").into()),
            _ if options.folder.is_some() => return Err("more than one folder".into()),
            folder => options.folder = Some(folder.into()),
        }
    }
    Ok(Request::Manifest(options))
}

fn print(options: Options) -> Result<ExitCode, Box<dyn Error>> {
    let manifest = manifest_of(&options.folder.unwrap_or_else(|| ".".into()), &options.exclude)?;
    let Some(check) = options.check else {
        if options.digest {
            println!("{}", tree_digest(&manifest));
        } else {
            print!("{manifest}");
        }
        return Ok(ExitCode::SUCCESS);
    };
    let found = differences(&fs::read_to_string(check)?, &manifest)?;
    for each in &found {
        println!("{:8} {}", each.state, each.path);
    }
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    match read(env::args().skip(1))? {
        Request::Help => println!("{USAGE}"),
        Request::Version => println!("leafsum {}", env!("CARGO_PKG_VERSION")),
        Request::Manifest(options) => return print(options),
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("leafsum: {error}");
        ExitCode::from(2)
    })
}
