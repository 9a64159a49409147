"""Manifests of folders: the SHA-256 of every file, the same from JavaScript, Python and Rust."""

from .manifest import ManifestError, differences, format_manifest, parse_manifest, tree_digest
from .tree import manifest_of

__all__ = [
    "ManifestError",
    "differences",
    "format_manifest",
    "manifest_of",
    "parse_manifest",
    "tree_digest",
]
