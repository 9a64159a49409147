"""Patterns of paths to leave out."""

import re
from collections.abc import Callable, Sequence

from wcmatch import glob

FLAGS = glob.GLOBSTAR | glob.DOTGLOB | glob.FORCEUNIX | glob.CASE


def _check(pattern: str) -> None:
    segments = pattern.split("/")
    wrong = any(each in ("", ".", "..") or ("**" in each and each != "**") for each in segments)
    if wrong or re.search(r"[?\[\]{}()!|\\]", pattern):
        raise ValueError(f"not a pattern: {pattern!r}")


def matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Makes a test for paths of some patterns; a `ValueError` says that one is not a pattern."""
    for pattern in patterns:
        _check(pattern)
    # What “everything below” means is said in full, because libraries differ on the folder itself.
    full = [re.sub(r"(^|/)\*\*$", r"\1**/*", pattern) for pattern in patterns]
    return lambda path: any(glob.globmatch(path, pattern, flags=FLAGS) for pattern in full)
