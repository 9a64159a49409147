import json
import os
import re
import tempfile
import unittest
from pathlib import Path

import leafsum
from leafsum.pattern import matcher

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "vectors.json").read_text("utf-8"))


def text_of(lines):
    return "".join(f"{line}\n" for line in lines)


class Vectors(unittest.TestCase):
    def plant(self, files):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for path, text in files.items():
            file = Path(folder.name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        return folder.name

    def test_trees(self):
        for vector in VECTORS["trees"]:
            with self.subTest(vector["name"]):
                text = leafsum.manifest_of(self.plant(vector["files"]), exclude=vector["exclude"])
                self.assertEqual(text, text_of(vector["manifest"]))
                self.assertEqual(leafsum.tree_digest(text), vector["digest"])
                self.assertEqual(leafsum.format_manifest(leafsum.parse_manifest(text)), text)

    def test_links_are_left_out(self):
        root = self.plant({"d/a": ""})
        before = leafsum.manifest_of(root)
        os.symlink("d", os.path.join(root, "folder"))
        os.symlink("d/a", os.path.join(root, "file"))
        self.assertEqual(leafsum.manifest_of(root), before)

    def test_patterns(self):
        paths = VECTORS["patterns"]["paths"]
        for vector in VECTORS["patterns"]["taken"]:
            with self.subTest(vector["pattern"]):
                self.assertEqual(list(filter(matcher([vector["pattern"]]), paths)), vector["matches"])

    def test_no_patterns(self):
        for pattern in VECTORS["patterns"]["refused"]:
            with self.subTest(pattern), self.assertRaises(ValueError):
                matcher([pattern])

    def test_comparisons(self):
        for vector in VECTORS["comparisons"]:
            with self.subTest(vector["name"]):
                found = leafsum.differences(text_of(vector["expected"]), text_of(vector["actual"]))
                self.assertEqual([list(pair) for pair in found], vector["result"])

    def test_damaged_manifests(self):
        for vector in VECTORS["damaged"]:
            with self.subTest(vector["text"]):
                message = re.escape(f"line {vector['line']} ")
                with self.assertRaisesRegex(leafsum.ManifestError, message):
                    leafsum.parse_manifest(vector["text"])

    def test_unwritable_paths(self):
        for path in VECTORS["unwritable"]:
            with self.subTest(path), self.assertRaises(leafsum.ManifestError):
                leafsum.format_manifest({path: ""})


if __name__ == "__main__":
    unittest.main()
