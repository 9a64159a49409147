import contextlib
import io
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path
from unittest import mock

from leafsum.command import main


def leafsum(*arguments):
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with mock.patch.object(sys, "argv", ["leafsum", *arguments]):
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            try:
                status = main()
            except SystemExit as exit:
                status = exit.code
    return status, out.buffer.getvalue().decode()


class Command(unittest.TestCase):
    def test_it_says_its_version(self):
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
        self.assertEqual(leafsum("--version"), (0, f"leafsum {project['version']}\n"))

    def test_a_folder_is_compared_with_its_manifest(self):
        with tempfile.TemporaryDirectory() as folder:
            leaf, manifest = Path(folder, "leaf"), Path(folder, "MANIFEST")
            check = ["--exclude", "MANIFEST", "--check", str(manifest), folder]
            leaf.write_text("one")
            manifest.write_text(leafsum("--exclude", "MANIFEST", folder)[1])
            self.assertEqual(leafsum(*check), (0, ""))
            leaf.write_text("two")
            self.assertEqual(leafsum(*check), (1, "changed  leaf\n"))

    def test_wrong_use_is_told_from_differences(self):
        self.assertEqual(leafsum("--exclude", "[a]")[0], 2)
        self.assertEqual(leafsum("--unknown")[0], 2)


if __name__ == "__main__":
    unittest.main()
