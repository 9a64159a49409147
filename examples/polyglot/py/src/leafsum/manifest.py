"""Writing, reading and comparing manifests."""

import hashlib
import re
from collections.abc import Mapping

ENTRY = re.compile(r"([0-9a-f]{64})  ([^\r\\]+)")


class ManifestError(ValueError):
    """A manifest, or what should become one, breaks the format."""


def format_manifest(digests: Mapping[str, str]) -> str:
    """Writes digests by path as `sha256sum` does, sorted by the bytes of the path."""
    for path in digests:
        if re.search(r"[\n\r\\]", path):
            raise ManifestError(f"cannot write down the path {path!r}")
    # Python compares code points, which is the order of UTF-8.
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests))


def parse_manifest(text: str) -> dict[str, str]:
    """Reads a manifest into digests by path."""
    digests: dict[str, str] = {}
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    for number, line in enumerate(lines, 1):
        entry = ENTRY.fullmatch(line)
        if entry is None or entry[2] in digests:
            raise ManifestError(f"line {number} is not an entry")
        digests[entry[2]] = entry[1]
    return digests


def differences(expected: str, actual: str) -> list[tuple[str, str]]:
    """What the second manifest says otherwise than the first: pairs of state and path, sorted by path."""
    before, after = parse_manifest(expected), parse_manifest(actual)
    found = []
    for path in sorted(before.keys() | after.keys()):
        if path not in after:
            found.append(("missing", path))
        elif path not in before:
            found.append(("added", path))
        elif before[path] != after[path]:
            found.append(("changed", path))
    return found


def tree_digest(manifest: str) -> str:
    """One digest for a whole tree: that of its manifest."""
    return hashlib.sha256(manifest.encode()).hexdigest()
