"""The `sentencelines` command."""

import argparse
import sys
from importlib.metadata import version

from .text import break_sentences


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sentencelines", description="Puts each sentence on a line of its own.")
    parser.add_argument("file", nargs="?", metavar="FILE", help="a Markdown file; by default standard input")
    parser.add_argument("--check", action="store_true", help="print nothing, and exit 1 if a line would change")
    parser.add_argument("--version", action="version", version=f"sentencelines {version('sentencelines')}")
    return parser


def _read(file: str | None) -> str:
    if file is None:
        return sys.stdin.read()
    with open(file, encoding="utf-8", newline="") as stream:
        return stream.read()


def main() -> int:
    """Exits 0 when all is well, 1 when `--check` finds something to do, 2 when a file cannot be read."""
    options = _parser().parse_args()
    try:
        before = _read(options.file)
    except (OSError, ValueError) as error:
        print(f"sentencelines: {error}", file=sys.stderr)
        return 2
    after = break_sentences(before)
    if options.check:
        return int(after != before)
    sys.stdout.write(after)
    return 0
