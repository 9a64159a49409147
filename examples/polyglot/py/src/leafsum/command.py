"""The `leafsum` command."""

import argparse
import sys
from importlib.metadata import version

from .manifest import differences, tree_digest
from .tree import manifest_of


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="leafsum", description="Writes and checks manifests of folders.")
    parser.add_argument("folder", nargs="?", default=".", metavar="DIR")
    parser.add_argument("--digest", action="store_true", help="print one digest for all of DIR")
    parser.add_argument("--check", metavar="MANIFEST", help="print what differs, and exit 1 if anything does")
    parser.add_argument("--exclude", action="append", default=[], metavar="PATTERN", help="leave paths out")
    parser.add_argument("--version", action="version", version=f"leafsum {version('leafsum')}")
    return parser


def _run(options: argparse.Namespace) -> int:
    manifest = manifest_of(options.folder, exclude=options.exclude)
    if options.check is None:
        sys.stdout.write(f"{tree_digest(manifest)}\n" if options.digest else manifest)
        return 0
    with open(options.check, encoding="utf-8", newline="") as stream:
        found = differences(stream.read(), manifest)
    for state, path in found:
        print(f"{state:8} {path}")
    return 1 if found else 0


def main() -> int:
    """Exits 0 when nothing differs, 1 when something does, 2 when it is called wrongly."""
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        return _run(_parser().parse_args())
    except (OSError, ValueError) as error:
        print(f"leafsum: {error}", file=sys.stderr)
        return 2
