"""Reading folders."""

import hashlib
import os
from collections.abc import Iterator, Sequence

from .manifest import format_manifest
from .pattern import matcher


def manifest_of(folder: str | os.PathLike[str], *, exclude: Sequence[str] = ()) -> str:
    """The manifest of a folder, without paths that match one of the patterns."""
    is_excluded = matcher(exclude)
    root = os.fspath(folder)
    paths = [path for path in _files_below(root, "") if not is_excluded(path)]
    return format_manifest({path: _digest_of(os.path.join(root, path)) for path in paths})


def _files_below(root: str, prefix: str) -> Iterator[str]:
    with os.scandir(os.path.join(root, prefix)) as entries:
        for entry in entries:
            path = f"{prefix}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _files_below(root, f"{path}/")
            elif entry.is_file(follow_symlinks=False):
                yield path


def _digest_of(file: str) -> str:
    with open(file, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
